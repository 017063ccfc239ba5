import type { ReactNode } from 'react'
import styles from './notice.module.css'

/** What a page has to say about what was just done: that it could not be (`problem`), or that it was (`done`). */
export function Notice({ kind, children }: { kind: 'problem' | 'done'; children: ReactNode }) {
  return (
    <div role={kind === 'problem' ? 'alert' : 'status'} className={styles[kind]}>
      {children}
    </div>
  )
}
