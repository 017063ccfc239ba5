import type { Interval } from '@karda/assessment'
import styles from './share-bar.module.css'

/** A share of one as a bar, with the interval in which it may as well lie; the numbers stand beside it as text. */
export function ShareBar({ share, interval }: { share: number; interval?: Interval }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 12" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.whole} x="0" y="1" width="100" height="10" />
      <rect className={styles.share} x="0" y="1" width={share * 100} height="10" />
      {interval && <path className={styles.interval} d={intervalPath(interval)} />}
    </svg>
  )
}

function intervalPath({ low, high }: Interval): string {
  const [from, to] = [low * 100, high * 100]
  return `M${from} 2.5V9.5M${from} 6H${to}M${to} 2.5V9.5`
}
