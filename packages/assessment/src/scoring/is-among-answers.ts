import type { LocaleCode } from '@karda/i18n'
import { foldAnswer } from './fold-answer.ts'

/** Whether a typed text is, folded by a language, one of its answers. */
export function isAmongAnswers(answers: readonly string[], text: string, locale: LocaleCode): boolean {
  const folded = foldAnswer(text, locale)
  return answers.some((answer) => foldAnswer(answer, locale) === folded)
}
