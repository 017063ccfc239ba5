import { KeptText } from '../../marks/kept-text.tsx'
import { PartMark } from '../part-mark.tsx'
import type { QuizMessages } from '../quiz-messages.ts'
import styles from './option.module.css'

/** One of several things to choose, as wide as its text and tall enough for a finger. */
export interface OptionProps {
  type: 'radio' | 'checkbox'
  name: string
  value: string
  text: string
  isChecked: boolean
  isReadOnly: boolean
  /** Whether it was rightly chosen; undefined while nothing is said of it. */
  isRight: boolean | undefined
  messages: QuizMessages
  onChange: (isChecked: boolean) => void
}

/** See `OptionProps`. */
export function Option({ text, isChecked, isReadOnly, isRight, messages, onChange, ...input }: OptionProps) {
  return (
    <label className={styles.option}>
      <input
        {...input}
        className={styles.input}
        checked={isChecked}
        disabled={isReadOnly}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className={styles.text}>
        <KeptText text={text} />
      </span>
      <PartMark isRight={isRight} messages={messages} />
    </label>
  )
}
