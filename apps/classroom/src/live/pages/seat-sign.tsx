import type { SeatSign as Sign } from '../live-view.ts'
import styles from './seat-sign.module.css'

/** The sign of a seat's state, told from the others by its form; the words stand beside it. */
export function SeatSign({ sign }: { sign: Sign }) {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
      {sign === 'here' && <circle className={styles.full} cx="10" cy="10" r="6" />}
      {sign === 'away' && <circle cx="10" cy="10" r="6" />}
      {sign !== 'here' && sign !== 'away' && <path className={styles.page} d="M3 2.5h14v15H3z" />}
      {sign === 'in-time' && <path d="M6.5 10.5 9 13l4.5-6" />}
      {sign === 'late' && <path d="M10 6v4.5l3 2" />}
      {sign === 'uncounted' && <path d="M7 7l6 6M13 7l-6 6" />}
    </svg>
  )
}
