import type { Attempt, Item } from '@karda/assessment'
import type { BegunAttempt } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import type { ToldItem } from '../protocol/answers.ts'

/** What a page gives its script so that the attempt goes on without another page; plain data, nothing of a key in it. */
export interface DeviceAttempt {
  key: BegunAttempt
  /** As the server had it when it drew the page. */
  attempt: Attempt
  /** The items in each language in which they can be read, their choices in the order of the attempt. */
  items: Readonly<Partial<Record<LocaleCode, readonly Item[]>>>
  /** What the student may know of the answers, by item id. */
  told: Readonly<Record<string, ToldItem>>
  /** Where the result is shown. */
  resultAddress: string
  /** Where a student comes back to a seat. */
  joinAddress: string
  /** What a file with the answers is called. */
  fileName: string
}
