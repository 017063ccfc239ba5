import type { GlossaryEntry } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import type { OtherHeadword } from './other-headwords.ts'
import styles from './term-facts.module.css'

/** What a term's card and its full entry both say: how to say it, what it means, its other names and languages. */
export function TermFacts(props: {
  entry: GlossaryEntry
  others: readonly OtherHeadword[]
  locale: LocaleCode
}) {
  const { t } = translator(props.locale)
  const { entry } = props
  return (
    <>
      {entry.fullName && <p className={styles.fullName}>{entry.fullName}</p>}
      <p className={styles.partOfSpeech}>{t('glossary:partOfSpeech', { context: entry.partOfSpeech })}</p>
      <p className={styles.explanation}>
        <KeptText text={entry.explanation} />
      </p>
      <dl className={styles.words}>
        <div>
          <dt>{t('glossary:howToSay')}</dt>
          <dd className={styles.pronunciation}>{entry.pronunciation}</dd>
        </div>
        {entry.names?.map((name) => (
          <div key={name.name}>
            <dt>{name.usedBy}</dt>
            <dd>
              <span lang={name.language}>{name.name}</span>
              {name.reading && ` (${name.reading})`}
            </dd>
          </div>
        ))}
        {props.others.map((other) => (
          <div key={other.locale}>
            <dt lang={other.locale}>{other.endonym}</dt>
            <dd>
              <span lang={other.locale}>{other.headword}</span>
              {other.romanization && <span lang={`${other.locale}-Latn`}> ({other.romanization})</span>}
            </dd>
          </div>
        ))}
      </dl>
    </>
  )
}
