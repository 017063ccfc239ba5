import { registeredLocales } from '../registry/registered-locales.ts'
import type { LocaleDescription } from './locale.ts'

/** The languages of Karda, in the order in which they are offered: those that have a folder beside `messages/en`. */
export const locales = registeredLocales satisfies readonly LocaleDescription[]
