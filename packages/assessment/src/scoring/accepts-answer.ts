import { locales } from '@karda/i18n'
import type { AnswerKey } from './answer-key.ts'
import { isAmongAnswers } from './is-among-answers.ts'
import { soleNumber } from './sole-number.ts'

/**
 * Whether a typed text is right: it holds the number asked for and no other, or it is, folded, one of the accepted
 * answers in any language of the story.
 */
export function acceptsAnswer(
  { number, accepted }: Extract<AnswerKey, { type: 'short-answer' }>,
  text: string,
): boolean {
  if (number !== undefined && soleNumber(text) === number) return true
  return locales.some(({ code }) => {
    const answers = accepted[code]
    return answers !== undefined && isAmongAnswers(answers, text, code)
  })
}
