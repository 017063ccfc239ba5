import type { Locale, LocaleCode } from '../locales/locale.ts'
import { locales } from '../locales/locales.ts'
import type { NamespaceMessages } from '../messages/messages.ts'
import { registeredFailures } from '../registry/registered-failures.ts'

/** What is said in one language when something of ours has failed. */
export interface FailureWords {
  locale: Locale
  messages: NamespaceMessages<'failure'>
}

const messagesByLocale: Readonly<Record<LocaleCode, NamespaceMessages<'failure'>>> = registeredFailures

/**
 * What is said in every language when something of ours has failed. It needs neither i18next nor any other message: it
 * must be there when everything else fails, in a browser too.
 */
export const failureWords: readonly FailureWords[] = locales.map((locale) => ({
  locale,
  messages: messagesByLocale[locale.code],
}))
