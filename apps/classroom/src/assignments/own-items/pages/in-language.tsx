import { type LocaleCode, localeByCode } from '@karda/i18n'

/** A label, and the language in which its field is filled in; without that where there is one language only. */
export function InLanguage(props: { label: string; language: LocaleCode; isOnly: boolean }) {
  if (props.isOnly) return props.label
  return (
    <>
      {props.label} (<span lang={props.language}>{localeByCode(props.language).endonym}</span>)
    </>
  )
}
