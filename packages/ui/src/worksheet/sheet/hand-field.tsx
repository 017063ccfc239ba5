import { InLanguages } from '../words/in-languages.tsx'
import type { Wording } from '../words/wording.ts'
import styles from './hand-field.module.css'

/** A place to be filled in by hand, behind its label; `after` stands behind the place. */
export function HandField(props: {
  label: readonly Wording[]
  width: 'narrow' | 'middle' | 'wide'
  after?: string
}) {
  return (
    <p className={styles.field}>
      <span>
        <InLanguages wordings={props.label} placed="below" />
      </span>
      <span className={`${styles.rule} ${styles[props.width]}`} />
      {props.after && <span className={styles.after}>{props.after}</span>}
    </p>
  )
}
