import { KeptText } from '@karda/ui'
import type { ReactNode } from 'react'
import styles from './page-heading.module.css'

/** A page's title and, as its children, a sentence or two on what it is for. */
export function PageHeading({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className={styles.heading}>
      <h1 className={styles.title}>
        <KeptText text={title} />
      </h1>
      {children && <p className={styles.text}>{children}</p>}
    </header>
  )
}

/** Paragraphs below a form: what else there is to know, and where else to go. */
export function PageNotes({ children }: { children: ReactNode }) {
  return <div className={styles.notes}>{children}</div>
}

/** A part of a page under a heading of its own; `id` makes an address of it. */
export function PagePart(props: { id?: string; heading: string; text?: ReactNode; children: ReactNode }) {
  return (
    <section id={props.id} className={styles.part}>
      <h2 className={styles.partHeading}>{props.heading}</h2>
      {props.text && <p className={styles.text}>{props.text}</p>}
      {props.children}
    </section>
  )
}
