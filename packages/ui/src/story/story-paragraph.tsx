import type { Paragraph } from '@karda/article-content'
import { type LocaleCode, localeByCode, translator } from '@karda/i18n'
import { Fragment, type ReactNode } from 'react'
import type { LanguageVersion } from '../frame/language-switch.tsx'
import { type NoteNumbers, Sentence } from '../marks/sentence.tsx'
import styles from './story-paragraph.module.css'

/** A paragraph of a story, under its number (its own address) and the links to the same paragraph in other languages. */
export interface StoryParagraphProps {
  paragraph: Paragraph
  locale: LocaleCode
  noteNumbers: NoteNumbers
  /** The story's page at this level in the other languages. */
  otherLanguages: readonly LanguageVersion[]
  /** What stands beside the paragraph. */
  children: ReactNode
}

/** See `StoryParagraphProps`. */
export function StoryParagraph({
  paragraph,
  locale,
  noteNumbers,
  otherLanguages,
  children,
}: StoryParagraphProps) {
  const { t } = translator(locale)
  const number = paragraph.id.slice(1)
  return (
    <div className={styles.row}>
      <div className={styles.places}>
        <a
          className={styles.number}
          href={`#${paragraph.id}`}
          aria-label={t('story:paragraphAddress', { number })}
        >
          {number}
        </a>
        {otherLanguages.map((other) => (
          <a
            key={other.locale}
            className={styles.other}
            href={`${other.address}#${paragraph.id}`}
            hrefLang={other.locale}
            lang={other.locale}
            aria-label={translator(other.locale).t('story:sameParagraph', {
              language: localeByCode(other.locale).endonym,
              number,
            })}
          >
            {localeByCode(other.locale).endonym}
          </a>
        ))}
      </div>
      <div className={styles.body}>
        <p id={paragraph.id} className={styles.paragraph}>
          {paragraph.segments.map((segment, index) => (
            <Fragment key={segment.id}>
              {index > 0 && ' '}
              <Sentence segment={segment} locale={locale} noteNumbers={noteNumbers} />
            </Fragment>
          ))}
        </p>
        {children}
      </div>
    </div>
  )
}
