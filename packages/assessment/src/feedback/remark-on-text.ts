import type { LocaleCode } from '@karda/i18n'
import { acceptsAnswer } from '../scoring/accepts-answer.ts'
import type { AnswerKey } from '../scoring/answer-key.ts'
import { isAmongAnswers } from '../scoring/is-among-answers.ts'
import { soleNumber } from '../scoring/sole-number.ts'
import type { Explanation, Mistake } from './explanation.ts'
import type { Remark } from './feedback.ts'
import { reasonFor } from './reason-for.ts'

type ShortAnswerKey = Extract<AnswerKey, { type: 'short-answer' }>

/**
 * The remark on a typed answer, or on the right one where none was typed (`text` is null). A likely mistake has a reason
 * of its own; for any other it says why the right answer is right.
 */
export function remarkOnText(
  item: string,
  key: ShortAnswerKey,
  explanation: Explanation,
  text: string | null,
): Remark {
  const answerReason = reasonFor({ item, reasons: explanation.reasons }, 'answer')
  if (text === null || acceptsAnswer(key, text)) {
    return { subject: 'answer', isRight: true, reason: answerReason }
  }
  const mistake = explanation.mistakes.find((candidate) => isMade(candidate, key, explanation.locale, text))
  return { subject: 'answer', isRight: false, reason: mistake ? mistake.reason : answerReason }
}

function isMade(mistake: Mistake, key: ShortAnswerKey, locale: LocaleCode, text: string): boolean {
  return (
    isAmongAnswers(mistake.answers, text, locale) || (key.number !== undefined && hasNumberOf(mistake, text))
  )
}

/** "10 journalists" is the mistake of 10. */
function hasNumberOf({ answers }: Mistake, text: string): boolean {
  const number = soleNumber(text)
  return number !== undefined && answers.some((answer) => soleNumber(answer) === number)
}
