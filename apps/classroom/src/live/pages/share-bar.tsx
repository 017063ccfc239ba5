import styles from './share-bar.module.css'

/** A share from 0 to 1 as a bar; the numbers stand beside it in words. */
export function ShareBar({ share, isMarked = false }: { share: number; isMarked?: boolean }) {
  return (
    <svg className={styles.bar} viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true">
      <rect className={styles.whole} width="100" height="1" />
      <rect
        className={isMarked ? styles.marked : styles.part}
        width={Math.round(Math.min(1, share) * 1000) / 10}
        height="1"
      />
    </svg>
  )
}
