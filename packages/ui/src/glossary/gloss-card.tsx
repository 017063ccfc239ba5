import type { GlossaryEntry } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { cardId } from '../marks/card-id.ts'
import styles from './gloss-card.module.css'
import type { OtherHeadword } from './other-headwords.ts'
import { TermFacts } from './term-facts.tsx'

/** What a card shows. */
export interface GlossCardProps {
  term: string
  entry: GlossaryEntry
  others: readonly OtherHeadword[]
  locale: LocaleCode
  noteNumber: number
  /** Address of the term's full entry. */
  entryHref: string
}

/**
 * The card of a glossary term: a native popover, opened by the term's marks, closed by Escape, a press outside, a
 * second press or its own button. On paper, and where a browser has no popovers, it is a numbered note.
 */
export function GlossCard(props: GlossCardProps) {
  const { t } = translator(props.locale)
  const id = cardId(props.term)
  const headingId = `${id}-headword`
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset groups form fields; this groups what is said of a word
    <div
      popover="auto"
      id={id}
      data-term={props.term}
      role="group"
      aria-labelledby={headingId}
      lang={props.locale}
      className={styles.card}
    >
      <div className={styles.head}>
        <p id={headingId} className={styles.headword}>
          <span className={styles.number}>{`${props.noteNumber}. `}</span>
          {props.entry.headword}
        </p>
        <button
          type="button"
          className={styles.close}
          popoverTarget={id}
          popoverTargetAction="hide"
          aria-label={t('glossary:close')}
        />
      </div>
      <TermFacts entry={props.entry} others={props.others} locale={props.locale} />
      <p className={styles.more}>
        <a href={props.entryHref}>{t('glossary:fullEntry')}</a>
      </p>
    </div>
  )
}
