import { EntrySources } from '../glossary/entry-sources.tsx'
import { KeptText } from '../marks/kept-text.tsx'
import type { DrawnMap } from './drawn-map.ts'
import styles from './map-figure.module.css'
import { MapHatching } from './map-hatching.tsx'
import { MapLabel } from './map-label.tsx'
import type { ShownBackground } from './shown-background.ts'

/** A map with what its marks mean, the same in words, and where it comes from. */
export function MapFigure({ map, shown }: { map: DrawnMap; shown: ShownBackground }) {
  const { story, edition, background, words } = shown
  const said = words.maps[map.id]
  const facts = background.map.maps.find(({ id }) => id === map.id)
  if (!said || !facts) return null
  const nameOf = (id: string) => edition.words.places[id]?.name ?? words.names[id] ?? id
  const hatching = `${map.id}-marked`
  return (
    <figure className={styles.figure}>
      <div className={styles.picture}>
        <h3 className={styles.title}>
          <KeptText text={said.title} />
        </h3>
        <svg
          className={styles.map}
          viewBox={`0 0 ${map.width} ${map.height}`}
          role="img"
          aria-labelledby={`${map.id}-title`}
        >
          <title id={`${map.id}-title`}>{said.title}</title>
          <MapHatching id={hatching} />
          <path className={styles.land} d={map.land} />
          <path className={styles.marked} d={map.marked} />
          <path fill={`url(#${hatching})`} d={map.marked} />
          <path className={styles.borders} d={map.borders} />
          {map.labels.map((label) => (
            <MapLabel key={label.id} label={label} name={nameOf(label.id)} />
          ))}
        </svg>
        <p className={styles.legend}>
          <svg className={styles.sample} viewBox="0 0 24 16" aria-hidden="true">
            <rect className={styles.marked} width="24" height="16" />
            <rect fill={`url(#${hatching})`} width="24" height="16" />
          </svg>
          <KeptText text={said.marked} />
        </p>
      </div>
      <figcaption className={styles.caption}>
        <p className={styles.text}>
          <KeptText text={said.text} />
        </p>
        <EntrySources story={story} ids={facts.sources} locale={edition.locale} />
      </figcaption>
    </figure>
  )
}
