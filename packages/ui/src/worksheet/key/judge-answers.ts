import type { Explanation } from '@karda/assessment'
import type { AnswerWording, KeyEntry } from './key-entry.ts'

/** Something that can be answered, by the id under which its reason stands. */
export interface PossibleAnswer extends AnswerWording {
  id: string
  isRight: boolean
}

/** Possible answers with their reasons, the right ones first. */
export function judgeAnswers(answers: readonly PossibleAnswer[], { reasons }: Explanation): KeyEntry[] {
  const judged = answers.map(
    ({ id, isRight, ...wording }) =>
      ({ kind: isRight ? 'right' : 'wrong', ...wording, reason: reasons[id] ?? '' }) satisfies KeyEntry,
  )
  return [...judged.filter(({ kind }) => kind === 'right'), ...judged.filter(({ kind }) => kind === 'wrong')]
}
