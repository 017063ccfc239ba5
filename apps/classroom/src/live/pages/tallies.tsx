import type { LiveView } from '../live-view.ts'
import styles from './tallies.module.css'

/** What can be read of a live view at a glance. */
export function Tallies({ tallies }: Pick<LiveView, 'tallies'>) {
  return (
    <dl className={styles.tallies}>
      {tallies.map(({ label, value }) => (
        <div key={label} className={styles.tally}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
