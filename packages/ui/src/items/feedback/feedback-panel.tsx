import { fillMessage } from '@karda/i18n'
import type { ReactNode } from 'react'
import type { QuizMessages } from '../quiz-messages.ts'
import { VerdictSign } from '../verdict-sign.tsx'
import { EvidenceQuote } from './evidence-quote.tsx'
import type { FeedbackContent } from './feedback-content.ts'
import styles from './feedback-panel.module.css'
import { hasParts } from './feedback-text.ts'
import { ModelAnswer } from './model-answer.tsx'
import { RemarkList } from './remark-list.tsx'

/**
 * What is said of a checked answer: the verdict as a sign and a word, the reasons, and the sentences that decide. It is
 * read out by the page's one live region (`feedbackText`), so it is none itself. Buttons stand in it as children.
 */
export function FeedbackPanel(props: {
  content: FeedbackContent
  messages: QuizMessages
  children?: ReactNode
}) {
  const { content, messages } = props
  const { verdict } = content.score
  return (
    <div className={styles.panel} data-verdict={verdict}>
      <div>
        <h3 className={styles.verdict}>
          <VerdictSign verdict={verdict} />
          {messages[`verdict_${verdict}`]}
        </h3>
        {hasParts(content) && (
          <p className={styles.points}>{fillMessage(messages.points, { ...content.score })}</p>
        )}
      </div>
      <RemarkList remarks={content.remarks} messages={messages} />
      {content.selfAssessment && <ModelAnswer {...content.selfAssessment} messages={messages} />}
      <EvidenceQuote evidence={content.evidence} messages={messages} />
      {props.children && <div className={styles.actions}>{props.children}</div>}
    </div>
  )
}
