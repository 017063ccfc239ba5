import type { BackgroundWords, Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import type { ReactNode } from 'react'
import { EntrySources } from '../glossary/entry-sources.tsx'
import { KeptText } from '../marks/kept-text.tsx'
import styles from './entry-list.module.css'
import type { NameElsewhere } from './names-elsewhere.ts'

/** A person or a place: the name, how to say it here and in the other languages, and what is told of it. */
export function DescribedEntry(props: {
  story: Story
  locale: LocaleCode
  name: string
  otherNames: readonly NameElsewhere[]
  words: BackgroundWords['people'][string] | undefined
  sources: readonly string[]
  /** What stands under the name. */
  children?: ReactNode
}) {
  const { t } = translator(props.locale)
  return (
    <li className={styles.entry}>
      <h3 className={styles.name}>{props.name}</h3>
      {props.children}
      <dl className={styles.names}>
        <div>
          <dt>{t('glossary:howToSay')}</dt>
          <dd>{props.words?.pronunciation}</dd>
        </div>
        {props.otherNames.map(({ locale, endonym, name, romanization }) => (
          <div key={locale}>
            <dt lang={locale}>{endonym}</dt>
            <dd>
              <span lang={locale}>{name}</span>
              {romanization && <span lang={`${locale}-Latn`}> ({romanization})</span>}
            </dd>
          </div>
        ))}
      </dl>
      <p className={styles.text}>
        <KeptText text={props.words?.text ?? ''} />
      </p>
      <EntrySources story={props.story} ids={props.sources} locale={props.locale} />
    </li>
  )
}
