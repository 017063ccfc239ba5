import type { Source } from '@karda/article-content'
import { formatPartialDate, type LocaleCode } from '@karda/i18n'
import { QuotedTitle } from '../marks/quoted-title.tsx'

/** A source as a line: its title in its own language, who published it, and when. */
export function SourceReference({ source, locale }: { source: Source; locale: LocaleCode }) {
  return (
    <>
      <QuotedTitle
        title={source.title}
        language={source.language}
        locale={locale}
        {...(source.url ? { href: source.url } : {})}
      />
      {', '}
      <span lang={source.language}>{source.publisher}</span>
      {', '}
      <time dateTime={source.date}>{formatPartialDate(source.date, locale)}</time>
    </>
  )
}
