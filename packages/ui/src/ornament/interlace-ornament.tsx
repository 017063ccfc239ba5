import { interlaceBand } from './interlace-band.ts'
import styles from './interlace-ornament.module.css'

/** The house's band of interlace as an inline picture that says nothing: decoration, hidden from a screen reader. */
export function InterlaceOrnament({ knots }: { knots: number }) {
  const band = interlaceBand(knots)
  return (
    <svg className={styles.band} viewBox={band.viewBox} aria-hidden="true">
      <path className={styles.edge} d={band.under} />
      <path className={styles.face} d={band.under} />
      <path className={styles.edge} d={band.over} />
      <path className={styles.face} d={band.over} />
      {band.seeds.map((seed) => (
        <circle key={`${seed.x}-${seed.y}`} className={styles.seed} cx={seed.x} cy={seed.y} r="1.8" />
      ))}
    </svg>
  )
}
