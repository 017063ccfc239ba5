import type { AnswerKey, Explanation, Item } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'

/** What the key of an item is made from, in one language. */
export interface KeyParts<AnyItem extends Item> {
  item: AnyItem
  key: AnswerKey
  explanation: Explanation
  /** The lines of a sentence, `p3s2`, as the sheet's text has them: `3–5`. */
  cite: (segment: string) => string
  /** The language by whose letters the targets of a match item are marked: that of the page. */
  letters: LocaleCode
}
