import type { Item } from '@karda/assessment'
import type { QuizMessages } from '../quiz-messages.ts'
import styles from './answer-details.module.css'
import { EvidenceQuote } from './evidence-quote.tsx'
import { feedbackContent, type ItemExplanation } from './feedback-content.ts'
import { ModelAnswer } from './model-answer.tsx'
import { RemarkList } from './remark-list.tsx'

/** The right answer, the reasons and the sentences that decide, closed until a reader opens them: for pages without a script. */
export function AnswerDetails(props: { item: Item; explanation: ItemExplanation; messages: QuizMessages }) {
  const { item, messages } = props
  const content = feedbackContent(item, null, props.explanation, messages)
  return (
    <details className={styles.details}>
      <summary className={styles.summary}>{messages.seeAnswer}</summary>
      <div className={styles.body}>
        <RemarkList remarks={content.remarks} messages={messages} />
        {content.selfAssessment && <ModelAnswer {...content.selfAssessment} messages={messages} />}
        <EvidenceQuote evidence={content.evidence} messages={messages} />
      </div>
    </details>
  )
}
