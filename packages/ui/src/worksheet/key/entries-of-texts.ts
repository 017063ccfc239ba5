import { type ExtendedItem, ofType, type ShortAnswerItem } from '@karda/assessment'
import { localeByCode } from '@karda/i18n'
import type { KeyEntry } from './key-entry.ts'
import type { KeyParts } from './key-parts.ts'

/** What parts the spellings of one answer. */
const between = ' / '

/** The key of a short answer: what is accepted, and the answers that are likely and wrong. */
export function shortAnswerEntries({ item, key, explanation }: KeyParts<ShortAnswerItem>): KeyEntry[] {
  const { number, accepted } = ofType(key, item.type)
  // Without grouping: a year is written in one.
  const { format } = new Intl.NumberFormat(localeByCode(item.locale).intl, { useGrouping: false })
  const right = [...(number === undefined ? [] : [format(number)]), ...(accepted[item.locale] ?? [])]
  return [
    { kind: 'right', answer: right.join(between), reason: explanation.reasons.answer ?? '' },
    ...explanation.mistakes.map(
      ({ answers, reason }): KeyEntry => ({ kind: 'wrong', answer: answers.join(between), reason }),
    ),
  ]
}

/** The key of an answer in several sentences: the rubric, and an answer that brings all points. */
export function extendedEntries({ item, key, explanation }: KeyParts<ExtendedItem>): KeyEntry[] {
  const { criteria } = ofType(key, item.type)
  return [
    ...Object.entries(criteria).map(
      ([id, points]): KeyEntry => ({ kind: 'criterion', text: explanation.criteria[id] ?? '', points }),
    ),
    ...(explanation.modelAnswer === undefined
      ? []
      : [{ kind: 'model-answer', text: explanation.modelAnswer } satisfies KeyEntry]),
  ]
}
