import type { Nodes } from 'mdast'
import type { Problem } from '../../model/problem.ts'
import type { SourceTeaching } from '../../source/teaching/source-teaching.ts'
import type { Rule } from '../rule.ts'

/** What is wrong at a node of teacher's notes, in an author's words. */
export type Complaint = Pick<Problem, 'expected' | 'found' | 'hint'>

/** The complaint as a problem at the place where `node` begins; without a node, at the file's beginning. */
export function teachingProblem(
  rule: string,
  { file }: SourceTeaching,
  node: Nodes | undefined,
  complaint: Complaint,
): Problem {
  const { line, column } = node?.position?.start ?? { line: 1, column: 1 }
  return { file, line, column, rule, ...complaint }
}

/** A rule that judges the teacher's notes in each language on their own. */
export function judgeEachNotes(judge: (teaching: SourceTeaching) => Problem[]): Rule {
  return ({ editions }) => editions.flatMap(({ teaching }) => (teaching ? judge(teaching) : []))
}
