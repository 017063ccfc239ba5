import type { ItemAnswer, StudentResult } from './results.ts'

/** The answers of a student on whose marks it depends which attempt counts, and what it brings. */
export function waitingAnswers({
  answers,
  otherAttempts,
}: Pick<StudentResult, 'answers' | 'otherAttempts'>): ItemAnswer[] {
  const others = otherAttempts.filter(({ mayStillCount }) => mayStillCount)
  return [...answers, ...others.flatMap((other) => other.answers)].filter(
    ({ score }) => score.verdict === 'awaits-teacher',
  )
}
