import { type LocaleCode, localeByCode } from '@karda/i18n'

/**
 * A title in its own language, between the quotation marks of the text around it, which is in `locale`; `href` is where
 * it leads, if anywhere. English marks within a title in an English text become inner ones.
 */
export function QuotedTitle(props: { title: string; language: string; locale: LocaleCode; href?: string }) {
  const { open, close } = localeByCode(props.locale).quotationMarks
  const title = open === '“' ? props.title.replaceAll('“', '‘').replaceAll('”', '’') : props.title
  return (
    <>
      {open}
      <cite lang={props.language}>{props.href ? <a href={props.href}>{title}</a> : title}</cite>
      {close}
    </>
  )
}
