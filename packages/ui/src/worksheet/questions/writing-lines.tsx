import styles from './writing-lines.module.css'

/** Ruled lines to write on. */
export function WritingLines({ count, width }: { count: number; width: 'half' | 'full' }) {
  return (
    <div className={styles[width]}>
      {Array.from({ length: count }, (_, index) => (
        <div key={index} className={styles.line} />
      ))}
    </div>
  )
}
