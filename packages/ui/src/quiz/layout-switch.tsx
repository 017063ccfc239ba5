import type { QuizMessages } from '../items/quiz-messages.ts'
import hidden from '../text/visually-hidden.module.css'
import styles from './layout-switch.module.css'
import { type QuizLayout, quizLayouts } from './quiz-state.ts'

/** One question on the page at a time, or all. */
export function LayoutSwitch(props: {
  layout: QuizLayout
  messages: QuizMessages
  /** As with `ControlsProps`. */
  isAwaitingScript?: boolean
  onArrange: (layout: QuizLayout) => void
}) {
  return (
    <fieldset className={styles.switch} disabled={props.isAwaitingScript}>
      <legend className={hidden.hidden}>{props.messages.layout}</legend>
      {quizLayouts.map((layout) => (
        <button
          key={layout}
          type="button"
          className={styles.layout}
          aria-pressed={layout === props.layout}
          onClick={() => props.onArrange(layout)}
        >
          {props.messages[`layout_${layout}`]}
        </button>
      ))}
    </fieldset>
  )
}
