import type { Item } from '@karda/assessment'
import { ActionButton } from '../buttons/action-button.tsx'
import type { QuizMessages } from '../items/quiz-messages.ts'
import styles from './question-navigation.module.css'

/** From one question to the next and the one before; once the quiz is finished, back to the result too. */
export function QuestionNavigation<Question extends { item: Pick<Item, 'id'> }>(props: {
  questions: readonly Question[]
  shown: Question
  isFinished: boolean
  messages: QuizMessages
  onShow: (item: string | null) => void
}) {
  const { questions, shown, messages, onShow } = props
  const place = questions.indexOf(shown)
  const previous = questions[place - 1]
  const next = questions[place + 1]
  return (
    <nav className={styles.navigation} aria-label={messages.questionNavigation}>
      {previous && (
        <ActionButton rank="plain" onClick={() => onShow(previous.item.id)}>
          {messages.previous}
        </ActionButton>
      )}
      {next && (
        <span className={styles.next}>
          <ActionButton rank="plain" onClick={() => onShow(next.item.id)}>
            {messages.next}
          </ActionButton>
        </span>
      )}
      {props.isFinished && (
        <span className={styles.back}>
          <ActionButton rank="quiet" onClick={() => onShow(null)}>
            {messages.backToResult}
          </ActionButton>
        </span>
      )}
    </nav>
  )
}
