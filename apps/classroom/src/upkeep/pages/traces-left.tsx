import { type LocaleCode, translator } from '@karda/i18n'

const kinds = ['until-readers-finish', 'until-server-reuses-space', 'until-next-try'] as const

/** What an erasure has left on the disk, by the code in the page's address; nothing for codes of others. */
export function TracesLeft({ locale, traces }: { locale: LocaleCode; traces: string | undefined }) {
  const kind = kinds.find((one) => one === traces)
  return kind && <p>{translator(locale).t(`live:traces_${kind}`)}</p>
}
