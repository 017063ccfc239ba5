import { createInstance, type TFunction } from 'i18next'
import type { Locale, LocaleCode } from './locales/locale.ts'
import { localeByCode } from './locales/locale-by-code.ts'
import type { messages as english } from './messages/en/messages.ts'
import { messageNamespaces } from './messages/message-namespaces.ts'
import { messagesByLocale } from './messages/messages-by-locale.ts'
import { MissingMessageValueError } from './messages/missing-message-value-error.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'site'
    resources: typeof english
  }
}

/** What puts the interface into words in one language. */
export interface Translator {
  readonly locale: Locale
  /**
   * The message with a key, as in `t('story:readingTime', { count: 4 })`. Values are not escaped: React does that.
   * Throws `MissingMessageError` and `MissingMessageValueError`.
   */
  readonly t: TFunction<typeof messageNamespaces>
}

const translators = new Map<LocaleCode, Translator>()

/** The translator into a language; one is made for each language and kept. */
export function translator(code: LocaleCode): Translator {
  const known = translators.get(code)
  if (known) return known
  const made = makeTranslator(code)
  translators.set(code, made)
  return made
}

function makeTranslator(code: LocaleCode): Translator {
  const locale = localeByCode(code)
  const i18n = createInstance({
    lng: code,
    fallbackLng: false,
    initAsync: false,
    resources: { [code]: messagesByLocale[code] },
    ns: messageNamespaces,
    defaultNS: 'site',
    interpolation: { escapeValue: false },
    appendNamespaceToMissingKey: true,
    parseMissingKeyHandler: (key) => {
      throw new MissingMessageError(key, code)
    },
    missingInterpolationHandler: (message) => {
      throw new MissingMessageValueError(message)
    },
  })
  i18n.init()
  return { locale, t: i18n.getFixedT(code, messageNamespaces) }
}

/** Only a mistake in code asks for a message that a language does not have, or for a plural without its `count`. */
export class MissingMessageError extends Error {
  override readonly name = 'MissingMessageError'

  constructor(key: string, code: LocaleCode) {
    super(`No message "${key}" in "${code}".`)
  }
}
