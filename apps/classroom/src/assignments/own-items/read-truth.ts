import { truthValues } from '@karda/article-content'
import type { ItemBody, ItemSource } from './item-source.ts'

/** A statement of which the story says that it is true, or false, or says nothing. */
export function readTruth({ text, unsaid }: ItemSource): ItemBody<'true-false-not-stated'> {
  const chosen = truthValues.find((value) => value === text('correct'))
  return {
    facts: { type: 'true-false-not-stated' },
    answer: { type: 'true-false-not-stated', correct: chosen ?? 'not-stated' },
    wordsIn: () => ({}),
    feedbackIn: (locale) => ({
      reasons: Object.fromEntries(
        truthValues.map((value) => [
          value,
          text(`reason-${value}-${locale}`) || unsaid(locale, value === chosen),
        ]),
      ),
    }),
    problems: chosen ? [] : [{ controlId: 'correct', code: 'correct' }],
  }
}
