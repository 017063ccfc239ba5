import { fillMessage } from '@karda/i18n'
import { ActionButton } from '../buttons/action-button.tsx'
import type { QuizMessages } from '../items/quiz-messages.ts'
import styles from './finish-panel.module.css'
import type { QuizQuestion } from './quiz-questions.ts'

/** The end of the quiz: which questions are still open, and the button that ends it. */
export function FinishPanel(props: {
  questions: readonly QuizQuestion[]
  messages: QuizMessages
  onShow: (item: string) => void
  onFinish: () => void
}) {
  const { questions, messages } = props
  const open = questions.filter(({ isAnswered }) => !isAnswered)
  return (
    <div className={styles.panel}>
      <p>
        {fillMessage(messages.answered, {
          number: questions.length - open.length,
          total: questions.length,
        })}
      </p>
      {open.length > 0 && (
        <div>
          <p className={styles.label}>{messages.notAnswered}</p>
          <ul className={styles.open}>
            {open.map(({ number, item }) => (
              <li key={item.id}>
                <ActionButton
                  rank="plain"
                  aria-label={fillMessage(messages.questionNumber, { number })}
                  onClick={() => props.onShow(item.id)}
                >
                  {number}
                </ActionButton>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div className={styles.end}>
        <ActionButton rank="primary" onClick={props.onFinish}>
          {messages.finish}
        </ActionButton>
        <p className={styles.note}>{messages.finishNote}</p>
      </div>
    </div>
  )
}
