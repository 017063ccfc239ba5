import { createHash } from 'node:crypto'
import type { Item } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import { readers } from './readers.ts'

/** Whatever of an item stands on the paper from which a reader answers, at any depth. */
const onPaper = ['id', 'prompt', 'choices', 'sources', 'targets', 'words', 'text']

/** A short hash of the words in which an item is asked. */
export function hashOfWords(item: Item): string {
  return createHash('sha256').update(JSON.stringify(item, onPaper)).digest('hex').slice(0, 12)
}

/** An item that is asked in other words than the readers had before them, and what became of the words. */
export interface ItemReadOtherwise {
  id: string
  locale: LocaleCode
  reason: string
}

/** What the readers answered is not quite what is asked now; they have not been asked anew. */
export const readOtherwise: readonly ItemReadOtherwise[] = [
  {
    id: 'p-whose-words',
    locale: 'en',
    reason: 'Member states had come to terms, where they have secretly come to terms now.',
  },
  {
    id: 'p-whose-words',
    locale: 'hy',
    reason: 'The prompt and three of the words to match were put more clearly after a translation back.',
  },
  {
    id: 'p-whole-story',
    locale: 'en',
    reason: 'The right choice said that the step was disputed; it tells of the minister’s words now.',
  },
  {
    id: 'p-whole-story',
    locale: 'hy',
    reason:
      'The right choice said that the step was disputed; it tells of the minister’s words now. The others were put more clearly after a translation back.',
  },
  {
    id: 'a-headline',
    locale: 'en',
    reason: 'All four choices spoke of allies, where they speak of some allies now.',
  },
  {
    id: 'a-headline',
    locale: 'hy',
    reason: 'All four choices spoke of the allies, where they speak of some allies now.',
  },
]

/** Whether an item is asked in other words than those that the readers had before them. */
export function isReadOtherwise(item: Item): boolean {
  return readers.words[item.locale]?.[item.id] !== hashOfWords(item)
}
