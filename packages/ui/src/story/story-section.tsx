import type { ReactNode } from 'react'
import styles from './story-section.module.css'

/** A part of a story's page that stands after the text, with an address of its own. */
export function StorySection(props: { id: string; heading: string; children: ReactNode }) {
  return (
    <section id={props.id} className={styles.section}>
      <h2 className={styles.heading}>{props.heading}</h2>
      {props.children}
    </section>
  )
}
