import { localeByCode, translator } from '@karda/i18n'
import { linePrefixes } from '../lines/line-citation.ts'
import type { Sheet } from '../sheet.ts'
import { sheetLocales } from '../sheet-locales.ts'
import { NumberedLine } from './numbered-line.tsx'
import styles from './numbered-text.module.css'
import { TranslatedQuotations } from './translated-quotations.tsx'

/** The story in numbered lines; in two languages paragraph beside paragraph, each text with numbers of its own. */
export function SheetStory({ sheet }: { sheet: Sheet }) {
  const [first, ...others] = sheet.texts
  const { t } = translator(first.edition.locale)
  const prefixes = linePrefixes(sheetLocales(sheet))
  return (
    <section className={styles.story} aria-label={t('story:theStory')}>
      {first.paragraphs.map(({ id }, index) => (
        <div key={id} className={styles.row}>
          {sheet.texts.map(({ edition: { locale }, paragraphs }, place) => (
            <div key={locale} lang={locale} className={styles.cell}>
              {index === 0 && others.length > 0 && (
                <p className={styles.language}>{localeByCode(locale).endonym}</p>
              )}
              <p id={place === 0 ? id : `${locale}-${id}`} lang={locale} className={styles.paragraph}>
                {paragraphs[index]?.lines.map((line) => (
                  <NumberedLine
                    key={line.number}
                    line={line}
                    prefix={prefixes[place] ?? ''}
                    locale={locale}
                  />
                ))}
              </p>
            </div>
          ))}
        </div>
      ))}
      <div className={styles.row}>
        {sheet.texts.map((text, place) => (
          <TranslatedQuotations
            key={text.edition.locale}
            sheet={sheet}
            text={text}
            prefix={prefixes[place] ?? ''}
          />
        ))}
      </div>
    </section>
  )
}
