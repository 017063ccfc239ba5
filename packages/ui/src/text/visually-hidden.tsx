import type { ReactNode } from 'react'
import styles from './visually-hidden.module.css'

/** Words for those who listen to a page, where those who look at it see a sign. */
export function VisuallyHidden({ children }: { children: ReactNode }) {
  return <span className={styles.hidden}>{children}</span>
}
