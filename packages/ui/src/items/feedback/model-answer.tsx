import { fillMessage } from '@karda/i18n'
import { KeptText } from '../../marks/kept-text.tsx'
import type { QuizMessages } from '../quiz-messages.ts'
import styles from './model-answer.module.css'
import type { SelfAssessment } from './self-assessment.ts'

/** What a written answer is compared with. */
export function ModelAnswer(props: SelfAssessment & { messages: QuizMessages }) {
  const { modelAnswer, criteria, messages } = props
  return (
    <div className={styles.comparison}>
      {modelAnswer !== undefined && (
        <>
          <p className={styles.label}>{messages.modelAnswer}</p>
          <p className={styles.answer}>
            <KeptText text={modelAnswer} />
          </p>
        </>
      )}
      <p className={styles.label}>{messages.criteria}</p>
      <ul className={styles.criteria}>
        {criteria.map(({ id, text, points }) => (
          <li key={id}>
            <KeptText text={text} />
            <span className={styles.points}>{fillMessage(messages.upToPoints, { points })}</span>
          </li>
        ))}
      </ul>
    </div>
  )
}
