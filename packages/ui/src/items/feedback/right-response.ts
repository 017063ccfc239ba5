import type { AnswerKey, ItemResponse } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'

/** The response that a key asks for, a typed one as it is written in `locale`; null where only a person can tell. */
export function rightResponse(key: AnswerKey, locale: LocaleCode): ItemResponse | null {
  switch (key.type) {
    case 'choice':
    case 'order':
      return { type: key.type, choices: key.correct }
    case 'true-false-not-stated':
      return { type: key.type, choice: key.correct }
    case 'hot-text':
      return { type: key.type, choice: key.correct }
    case 'match':
      return { type: key.type, targets: key.correct }
    case 'gap':
      return { type: key.type, words: key.correct }
    case 'short-answer':
      return { type: key.type, text: key.number?.toString() ?? key.accepted[locale]?.[0] ?? '' }
    case 'extended':
      return null
    default:
      return key satisfies never
  }
}
