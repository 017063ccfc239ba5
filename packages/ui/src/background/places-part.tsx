import { DescribedEntry } from './described-entry.tsx'
import styles from './entry-list.module.css'
import { MapFigure } from './map-figure.tsx'
import { namesElsewhere } from './names-elsewhere.ts'
import type { ShownBackground } from './shown-background.ts'

/** The maps, and the places of the story in the order of its facts. */
export function PlacesPart(props: ShownBackground) {
  const { story, edition, background, words } = props
  return (
    <>
      {props.maps.map((map) => (
        <MapFigure key={map.id} map={map} shown={props} />
      ))}
      <ul className={styles.entries}>
        {story.facts.places.map((id) => {
          const facts = background.map.places[id]
          return (
            <DescribedEntry
              key={id}
              story={story}
              locale={edition.locale}
              name={edition.words.places[id]?.name ?? id}
              otherNames={namesElsewhere(story, edition, ({ places }) => places[id]?.name)}
              words={words.places[id]}
              sources={facts && 'sources' in facts ? (facts.sources ?? []) : []}
            />
          )
        })}
      </ul>
    </>
  )
}
