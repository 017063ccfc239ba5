import type { LocaleCode } from '@karda/i18n'
import { canonicalText } from '../plain-data/canonical-text.ts'
import { ownValue } from '../plain-data/own-value.ts'
import type { CountedAttempt } from './counted-attempt.ts'

/**
 * The language in which an item was read when the answer that counts was given; undefined where there is no answer or
 * nobody said. What was handed in names no language: it is that of the save that holds the same answer.
 */
export function answeredLocale({ attempt, responses }: CountedAttempt, item: string): LocaleCode | undefined {
  const save = ownValue(attempt.saved, item)
  const response = ownValue(responses, item)
  const isSame = save && response && canonicalText(save.response) === canonicalText(response)
  return isSame ? save.locale : undefined
}
