import type { ReactNode } from 'react'
import styles from './text-page.module.css'

/** A page of running text under one title. */
export function TextPage({ title, children }: { title: string; children: ReactNode }) {
  return (
    <div className={styles.page}>
      <h1 className={styles.title}>{title}</h1>
      {children}
    </div>
  )
}

/** A part of a text page, with an address of its own. */
export function TextSection(props: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={props.id} className={styles.section}>
      <h2 className={styles.heading}>{props.heading}</h2>
      {props.children}
    </section>
  )
}
