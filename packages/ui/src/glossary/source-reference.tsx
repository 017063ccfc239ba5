import type { Source } from '@karda/article-content'
import { formatPartialDate, type LocaleCode } from '@karda/i18n'

/** A source as a line: its title in its own language, who published it, and when. */
export function SourceReference({ source, locale }: { source: Source; locale: LocaleCode }) {
  return (
    <>
      <cite lang={source.language}>
        {source.url ? <a href={source.url}>{source.title}</a> : source.title}
      </cite>
      {', '}
      <span lang={source.language}>{source.publisher}</span>
      {', '}
      <time dateTime={source.date}>{formatPartialDate(source.date, locale)}</time>
    </>
  )
}
