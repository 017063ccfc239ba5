import type { DrawnLabel } from './drawn-map.ts'
import styles from './map-figure.module.css'

/** The name of a place on a map, with its line and its point where it has them. */
export function MapLabel({ label, name }: { label: DrawnLabel; name: string }) {
  const { at, align, line, point, kind } = label
  return (
    <>
      {line && (
        <>
          <path className={styles.line} d={`M${line.from.x} ${line.from.y}L${line.to.x} ${line.to.y}`} />
          <circle className={styles.end} cx={line.to.x} cy={line.to.y} r="1.75" />
        </>
      )}
      <text
        className={kind === 'water' ? styles.water : styles.name}
        x={at.x}
        y={at.y}
        textAnchor={align}
        dominantBaseline="central"
      >
        {name}
      </text>
      {point && <circle className={styles.point} cx={point.x} cy={point.y} r="2.25" />}
    </>
  )
}
