import type { StoryFacts } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'
import { SourceReference } from '../glossary/source-reference.tsx'
import styles from './source-list.module.css'
import { sourceElementId } from './teaching-text.tsx'

/** What notes cite, numbered as the citations are. */
export function SourceList(props: { facts: StoryFacts; ids: readonly string[]; locale: LocaleCode }) {
  return (
    <ol className={styles.sources}>
      {props.ids.map((id) => {
        const source = props.facts.sources[id]
        return (
          <li key={id} id={sourceElementId(id)}>
            {source && <SourceReference source={source} locale={props.locale} />}
          </li>
        )
      })}
    </ol>
  )
}
