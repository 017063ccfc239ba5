import type { ReactNode } from 'react'
import type { Sheet } from '../sheet.ts'
import styles from './sheet-frame.module.css'

/** The paper: on the screen a sheet on the page, in print the page itself, as wide on A4 as on Letter. */
export function SheetFrame({ sheet, children }: { sheet: Sheet; children: ReactNode }) {
  const layout = sheet.texts.length === 1 ? styles.alone : styles.beside
  return <article className={`${styles.sheet} ${layout}`}>{children}</article>
}
