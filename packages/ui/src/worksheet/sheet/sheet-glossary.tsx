import type { GlossaryEntry } from '@karda/article-content'
import { KeptText } from '../../marks/kept-text.tsx'
import { linePrefixes } from '../lines/line-citation.ts'
import { linesOfTerms } from '../lines/lines-of-terms.ts'
import type { Sheet } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'
import { InLanguages } from '../words/in-languages.tsx'
import { messageIn } from '../words/wording.ts'
import styles from './sheet-glossary.module.css'

/** The underlined words of the story in a box, explained, by the number of the line in which each stands first. */
export function SheetGlossary({ sheet }: { sheet: Sheet }) {
  const locales = sheetLocales(sheet)
  const prefixes = linePrefixes(locales)
  const columns = sheet.texts.map(({ edition: { locale, glossary }, paragraphs }, place) => ({
    locale,
    glossary,
    labelByTerm: new Map(
      linesOfTerms(paragraphs).map(({ term, line }) => [term, `${prefixes[place]}${line}`]),
    ),
  }))
  return (
    <section className={styles.glossary} aria-labelledby="glossary">
      <h2 id="glossary" className={styles.heading}>
        <InLanguages wordings={messageIn(locales, (t) => t('story:wordsInStory'))} placed="behind" />
      </h2>
      <ul className={sheet.texts.length === 1 ? styles.inColumns : styles.inRows}>
        {linesOfTerms(sheet.texts[0].paragraphs).map(({ term }) => (
          <li key={term} className={styles.term}>
            {columns.map(({ locale, glossary, labelByTerm }) => (
              <Entry key={locale} locale={locale} label={labelByTerm.get(term)} entry={glossary[term]} />
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}

function Entry(props: { locale: string; label: string | undefined; entry: GlossaryEntry | undefined }) {
  if (!props.entry) return null
  const { headword, fullName, explanation } = props.entry
  return (
    <p lang={props.locale}>
      <span className={styles.line} data-label={props.label} />{' '}
      <span className={styles.headword}>{headword}</span> {fullName && `(${fullName}) `}
      <KeptText text={explanation} />
    </p>
  )
}
