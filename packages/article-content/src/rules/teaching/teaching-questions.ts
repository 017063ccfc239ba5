import { blocksByPart } from '../../source/teaching/blocks-by-part.ts'
import { entriesOfPart } from './entries-of-part.ts'
import { judgeEachNotes, teachingProblem } from './teaching-problem.ts'

const rule = 'teaching-questions'

/** There are questions to discuss, and below each a list of what a good answer has. */
export const teachingQuestions = judgeEachNotes((teaching) => {
  const part = blocksByPart(teaching).parts.find(({ name }) => name === 'questions')
  if (!part) return []
  const questions = entriesOfPart(part.blocks)
  if (questions.length === 0) {
    return [
      { file: teaching.file, line: part.line, rule, expected: 'questions, each ### words', found: 'none' },
    ]
  }
  return questions
    .filter(({ blocks }) => !blocks.some(({ type }) => type === 'list'))
    .map(({ heading }) =>
      teachingProblem(rule, teaching, heading, {
        expected: 'a list of what a good answer has below the question',
        found: 'no list',
      }),
    )
})
