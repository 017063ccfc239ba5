import type { LocaleCode } from '../locales/locale.ts'
import type { MessageNamespace } from './message-namespaces.ts'
import type { NamespaceMessages } from './messages.ts'
import { messagesByLocale } from './messages-by-locale.ts'

/**
 * The messages of one namespace as plain data, for code that runs in the browser without i18next: pass on those that it
 * shows. Placeholders stand in them unfilled.
 */
export function messagesOf<Namespace extends MessageNamespace>(
  locale: LocaleCode,
  namespace: Namespace,
): NamespaceMessages<Namespace> {
  return messagesByLocale[locale][namespace]
}
