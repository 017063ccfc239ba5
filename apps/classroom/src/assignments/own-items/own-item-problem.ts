import type { LocaleCode } from '@karda/i18n'

/** Why an item that a teacher wrote cannot be used; its words say what was expected, what was found and what to do. */
export interface OwnItemProblem {
  /** The id of the control that it is about. */
  controlId: string
  code:
    | 'no-words'
    | 'prompt'
    | 'skill'
    | 'evidence'
    | 'too-long'
    | 'few-choices'
    | 'choice'
    | 'correct'
    | 'answer-kind'
    | 'number'
    | 'accepted'
    | 'criteria'
    | 'criterion'
    | 'points'
  found?: string
  /** The language in which something is missing. */
  locale?: LocaleCode
  /** Which choice or criterion it is, from 1. */
  row?: number
}
