import { fillMessage } from '@karda/i18n'
import { KeptText } from '../../marks/kept-text.tsx'
import { PartMark } from '../part-mark.tsx'
import type { QuizMessages } from '../quiz-messages.ts'
import styles from './order-controls.module.css'

/** An entry that is put in order, with its place and the buttons that move it. */
export function OrderEntry(props: {
  name: string
  text: string
  /** From 0. */
  place: number
  total: number
  isReadOnly: boolean
  isAwaitingScript: boolean | undefined
  /** Whether the place is an answer, and not just where the entry happens to stand. */
  isPlaced: boolean
  isRight: boolean | undefined
  messages: QuizMessages
  onMove: (step: -1 | 1, buttonId: string) => void
}) {
  const { name, text, place, total, isReadOnly, messages } = props
  const moves = [
    { step: -1, id: `${name}.up`, label: messages.moveUp, isAtEnd: place === 0, arrow: 'M5 12 10 7 15 12' },
    {
      step: 1,
      id: `${name}.down`,
      label: messages.moveDown,
      isAtEnd: place === total - 1,
      arrow: 'M5 8 10 13 15 8',
    },
  ] as const
  return (
    <li className={styles.entry}>
      <span className={styles.place} aria-hidden="true">
        {place + 1}
      </span>
      <span className={styles.text}>
        <KeptText text={text} />
      </span>
      <PartMark isRight={props.isRight} messages={messages} />
      {!isReadOnly && (
        <span className={styles.moves}>
          {moves.map(({ step, id, label, isAtEnd, arrow }) => (
            <button
              key={id}
              id={id}
              type="button"
              className={styles.move}
              aria-label={fillMessage(label, { text })}
              // At either end it keeps focus, with which it was moved there.
              aria-disabled={isAtEnd}
              disabled={props.isAwaitingScript}
              onClick={() => props.onMove(step, id)}
            >
              <svg viewBox="0 0 20 20" aria-hidden="true">
                <path d={arrow} />
              </svg>
            </button>
          ))}
        </span>
      )}
      {!isReadOnly && (
        <noscript>
          <select
            className={styles.select}
            name={name}
            aria-label={fillMessage(messages.placeOf, { text })}
            defaultValue={props.isPlaced ? place + 1 : ''}
          >
            <option value="">–</option>
            {Array.from({ length: total }, (_, index) => (
              <option key={index} value={index + 1}>
                {index + 1}
              </option>
            ))}
          </select>
        </noscript>
      )}
    </li>
  )
}
