import type { ReactNode } from 'react'
import styles from './teaching-section.module.css'

/** A part of teacher's notes, with an address of its own. */
export function TeachingSection(props: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={props.id} className={styles.section}>
      <h2 className={styles.heading}>{props.heading}</h2>
      {props.children}
    </section>
  )
}
