import type { Verdict } from '@karda/assessment'
import styles from './verdict-sign.module.css'

/** The sign of a verdict, told from the others by its form; the word stands beside it. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return (
    <svg className={styles.sign} viewBox="0 0 20 20" aria-hidden="true">
      <circle className={verdict === 'right' ? styles.disc : undefined} cx="10" cy="10" r="8.5" />
      <path className={styles[verdict]} d={strokes[verdict]} />
    </svg>
  )
}

const strokes = {
  right: 'M5.75 10.25 8.75 13.25 14.25 7',
  'partly-right': 'M10 1.5a8.5 8.5 0 0 1 0 17z',
  wrong: 'M6.75 6.75 13.25 13.25M13.25 6.75 6.75 13.25',
  unanswered: 'M6 10H14',
  'awaits-teacher': 'M6 8H14M6 12H14',
} as const satisfies Record<Verdict, string>
