import type { Story } from '@karda/article-content'
import { type LocaleCode, translator } from '@karda/i18n'
import styles from './entry-sources.module.css'
import { SourceReference } from './source-reference.tsx'

/** Where an entry of a glossary or of a background comes from, each source with its date. */
export function EntrySources(props: {
  story: Story
  ids: readonly string[]
  locale: LocaleCode
  label?: string
}) {
  const { story, ids, locale } = props
  const { t } = translator(locale)
  const sources = ids.flatMap((id) => {
    const source = story.facts.sources[id]
    return source ? [{ id, source }] : []
  })
  if (sources.length === 0) return null
  return (
    <div className={styles.sources}>
      <p>{props.label ?? t('glossary:sources')}</p>
      <ul>
        {sources.map(({ id, source }) => (
          <li key={id}>
            <SourceReference source={source} locale={locale} />
          </li>
        ))}
      </ul>
    </div>
  )
}
