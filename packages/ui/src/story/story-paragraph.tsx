import type { Paragraph } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { Fragment, type ReactNode } from 'react'
import { type NoteNumbers, Sentence } from '../marks/sentence.tsx'
import styles from './story-paragraph.module.css'

/** The story at another level or in another language, with the words of the link that leads to a paragraph there. */
export interface StoryElsewhere {
  address: string
  /** Where the other story is in another language: that language, which the words are in as well. */
  locale?: LocaleCode
  label: string
  /** The label with the paragraph’s number. */
  nameOf: (number: string) => string
}

/** A paragraph of a story, under its number (its own address) and the links to the same paragraph elsewhere. */
export interface StoryParagraphProps {
  paragraph: Paragraph
  locale: LocaleCode
  noteNumbers: NoteNumbers
  elsewhere: readonly StoryElsewhere[]
  /** What stands behind a sentence, by segment id. */
  behind?: (segment: string) => ReactNode
  /** What stands beside the paragraph. */
  children: ReactNode
}

/** See `StoryParagraphProps`. */
export function StoryParagraph(props: StoryParagraphProps) {
  const { paragraph, locale, noteNumbers, elsewhere, behind, children } = props
  const { t } = translator(locale)
  const number = paragraph.id.slice(1)
  return (
    <div className={styles.row}>
      <a
        className={styles.number}
        href={`#${paragraph.id}`}
        aria-label={t('story:paragraphAddress', { number })}
      >
        {number}
      </a>
      <div className={styles.body}>
        <p id={paragraph.id} className={styles.paragraph}>
          {paragraph.segments.map((segment, index) => (
            <Fragment key={segment.id}>
              {index > 0 && ' '}
              <Sentence segment={segment} locale={locale} noteNumbers={noteNumbers} />
              {behind?.(segment.id)}
            </Fragment>
          ))}
        </p>
        {children}
      </div>
      {/* After the paragraph: who listens to the story hears it first. */}
      {elsewhere.length > 0 && (
        <div className={styles.elsewhere}>
          {elsewhere.map(({ address, locale: language, label, nameOf }) => (
            <a
              key={address}
              className={styles.other}
              href={`${address}#${paragraph.id}`}
              hrefLang={language}
              lang={language}
              aria-label={nameOf(number)}
            >
              {label}
            </a>
          ))}
        </div>
      )}
    </div>
  )
}
