import type { ComponentProps } from 'react'
import styles from './action-button.module.css'
import type { ButtonRank } from './action-button.tsx'

/** A way to another page that stands where a button would, and looks like one. */
export function ActionLink({ rank, ...attributes }: { rank: ButtonRank } & ComponentProps<'a'>) {
  return <a className={`${styles.link} ${styles[rank]}`} {...attributes} />
}
