import { KeptText } from '@karda/ui'
import type { ReactNode } from 'react'
import styles from './ruled-list.module.css'

/** Classes, or assignments, one below the other between lines; `RuledEntry` is one of them. */
export function RuledList({ children }: { children: ReactNode }) {
  return <ul className={styles.list}>{children}</ul>
}

/** An entry of a `RuledList`: where it leads, and, as its children, what else there is to say of it. */
export function RuledEntry(props: { href: string; title: string; beside?: ReactNode; children?: ReactNode }) {
  return (
    <li className={styles.entry}>
      <a className={styles.title} href={props.href}>
        {/* A box of its own: pieces that are kept together would stand beside each other in one that is flexible. */}
        <span>
          <KeptText text={props.title} />
        </span>
      </a>
      <span className={styles.facts}>{props.children}</span>
      {props.beside}
    </li>
  )
}
