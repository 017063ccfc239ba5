import { type LocaleCode, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import type { QuotationNote } from './notes-of-paragraph.ts'
import styles from './quotation-notes.module.css'

/** The notes on a paragraph's quotations, beside the paragraph; nothing where it has none. A note that several share is said once. */
export function QuotationNotes({ notes, locale }: { notes: readonly QuotationNote[]; locale: LocaleCode }) {
  const { t } = translator(locale)
  if (notes.length === 0) return null
  return (
    <div role="note" className={styles.notes} aria-label={t('story:quotationNote')}>
      {[...Map.groupBy(notes, ({ note }) => note)].map(([note, quotations]) => (
        <div key={note ?? ''}>
          {quotations.map(({ id, occasion }) => (
            <p key={id} className={styles.occasion}>
              {occasion}
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
