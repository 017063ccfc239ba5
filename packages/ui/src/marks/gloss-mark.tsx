import { cardId } from './card-id.ts'
import styles from './gloss-mark.module.css'

/**
 * A word of a sentence that opens its glossary card. The browser does all of it: the card is a popover that this
 * button invokes, closes at a second press, and stands beside.
 */
export function GlossMark(props: { term: string; text: string; noteNumber: number | undefined }) {
  return (
    <button
      type="button"
      className={styles.mark}
      popoverTarget={cardId(props.term)}
      data-note={props.noteNumber}
    >
      {props.text}
    </button>
  )
}
