import styles from './map-figure.module.css'

/** The slanting lines over marked countries, which tell them from the others without colour; used by its `id`. */
export function MapHatching({ id }: { id: string }) {
  return (
    <defs>
      <pattern id={id} width="3" height="3" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <path className={styles.hatch} d="M0 0V3" />
      </pattern>
    </defs>
  )
}
