import { editionOf, findSegment, levelTextOf, type Story } from '@karda/article-content'
import {
  type Attempt,
  assignmentStatus,
  attemptStatus,
  feedbackIsReleased,
  type Item,
} from '@karda/assessment'
import type { Assignment } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import type { AssignedKey } from '../assignments/assigned-key.ts'
import type { AssignedQuiz } from '../assignments/assigned-quiz.ts'
import { assignmentTimes } from '../assignments/assignment-times.ts'
import type { ToldItem, ToldWords } from './protocol/answers.ts'
import type { ScoredAttempt } from './scored-attempt.ts'

/** All that is needed to say what a student may know of the answers. */
export interface TellingSource {
  assignment: Assignment
  quiz: AssignedQuiz
  key: AssignedKey
  /** What happened in the attempt, all of it. */
  attempt: Attempt
  scored: ScoredAttempt
}

/** What a student may know at `now` of each answer of an attempt, by item id; items of which nothing is told are left out. */
export function toldAnswers(source: TellingSource, now: number): Record<string, ToldItem> {
  const { assignment, quiz, attempt, scored } = source
  const situation = {
    feedback: assignment.settings.feedback,
    assignment: assignmentStatus(assignmentTimes(assignment), now),
    attempt: attemptStatus(attempt),
  }
  const ids = quiz.editions[0]?.items.map(({ id }) => id) ?? []
  const released = ids.filter((id) => feedbackIsReleased({ ...situation, isChecked: scored.toldAt.has(id) }))
  return Object.fromEntries(
    released.flatMap((id) => {
      const told = toldItem(source, id)
      return told ? [[id, told]] : []
    }),
  )
}

function toldItem({ quiz, key, scored, assignment }: TellingSource, id: string): ToldItem | undefined {
  const answerKey = key.answerKeys[id]
  const score = scored.scores[id]
  if (!answerKey || !score) return undefined
  const words = quiz.editions.flatMap(({ locale, items }): [LocaleCode, ToldWords][] => {
    const item = items.find((one) => one.id === id)
    const explanation = item && key.explanations.get(item.locale)?.[id]
    if (!explanation) return []
    const evidence = evidenceText(quiz.story, item, assignment, answerKey.evidence)
    return [[locale, { explanation, evidence }]]
  })
  return {
    answerKey,
    response: scored.responses[id] ?? null,
    isChecked: scored.toldAt.has(id),
    score,
    words: Object.fromEntries(words),
  }
}

/** The sentences that decide, by segment, in the item's own language. */
function evidenceText(
  story: Story,
  { locale }: Item,
  { level }: Pick<Assignment, 'level'>,
  segments: readonly string[],
): Record<string, string> {
  const text = levelTextOf(editionOf(story, locale), level)
  return Object.fromEntries(
    segments.flatMap((segment) => {
      const found = findSegment(text, segment)
      return found ? [[segment, found.text]] : []
    }),
  )
}
