import { segmentsAtLevel } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { KeptText } from '../../marks/kept-text.tsx'
import { citeLines } from '../lines/line-citation.ts'
import { linesOfSegments } from '../lines/lines-of-segments.ts'
import type { Sheet, SheetText } from '../sheet.ts'
import styles from './translated-quotations.module.css'

/** What has to be said beside a story's quotations, by the numbers of their lines; a note that several share stands once. */
export function TranslatedQuotations(props: { sheet: Sheet; text: SheetText; prefix: string }) {
  const { sheet, text, prefix } = props
  const { locale, words } = text.edition
  const quotations = sheet.story.facts.quotations.flatMap(({ id, segments }) => {
    const places = segmentsAtLevel(segments, sheet.level)
    const said = words.quotations[id]
    if (places.length === 0 || !said) return []
    return [{ id, ...said, lines: citeLines(linesOfSegments(text.paragraphs, places), prefix, locale) }]
  })
  if (quotations.length === 0) return null
  return (
    <div
      role="note"
      lang={locale}
      className={styles.notes}
      aria-label={translator(locale).t('story:quotationNote')}
    >
      {[...Map.groupBy(quotations, ({ note }) => note)].map(([note, group]) => (
        <div key={note ?? ''}>
          {group.map(({ id, occasion, lines }) => (
            <p key={id}>
              <span className={styles.lines} data-label={lines} /> {occasion}
            </p>
          ))}
          {note && (
            <p>
              <KeptText text={note} />
            </p>
          )}
        </div>
      ))}
    </div>
  )
}
