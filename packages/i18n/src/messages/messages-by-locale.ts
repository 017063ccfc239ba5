import type { LocaleCode } from '../locales/locale.ts'
import { messages as en } from './en/messages.ts'
import { messages as hy } from './hy/messages.ts'
import type { Messages } from './messages.ts'

/** The messages of every language. */
export const messagesByLocale: Readonly<Record<LocaleCode, Messages>> = { en, hy }
