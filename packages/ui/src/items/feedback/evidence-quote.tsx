import { KeptText } from '../../marks/kept-text.tsx'
import type { QuizMessages } from '../quiz-messages.ts'
import styles from './evidence-quote.module.css'
import type { FeedbackContent } from './feedback-content.ts'

/** The sentences of the story that decide. */
export function EvidenceQuote(props: { evidence: FeedbackContent['evidence']; messages: QuizMessages }) {
  return (
    <div className={styles.evidence}>
      <p className={styles.label}>{props.messages.evidence}</p>
      <blockquote className={styles.quote}>
        {props.evidence.map(({ segment, text }) => (
          <p key={segment}>
            <KeptText text={text} />
          </p>
        ))}
      </blockquote>
    </div>
  )
}
