import { VisuallyHidden } from '../text/visually-hidden.tsx'
import styles from './part-mark.module.css'
import type { QuizMessages } from './quiz-messages.ts'
import { VerdictSign } from './verdict-sign.tsx'

/** Whether a part of an answer is right: a sign, and its word for those who listen; nothing while nothing is said of it. */
export function PartMark({ isRight, messages }: { isRight: boolean | undefined; messages: QuizMessages }) {
  if (isRight === undefined) return null
  return (
    <span className={styles.mark}>
      <VerdictSign verdict={isRight ? 'right' : 'wrong'} />
      <VisuallyHidden>{isRight ? messages.part_right : messages.part_wrong}</VisuallyHidden>
    </span>
  )
}
