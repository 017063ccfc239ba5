import type { LocaleCode } from '../locales/locale.ts'
import { registeredMessages } from '../registry/registered-messages.ts'
import type { Messages } from './messages.ts'

/** The messages of every language. */
export const messagesByLocale: Readonly<Record<LocaleCode, Messages>> = registeredMessages
