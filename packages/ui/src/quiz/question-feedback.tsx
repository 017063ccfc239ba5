import { ActionButton } from '../buttons/action-button.tsx'
import type { FeedbackContent } from '../items/feedback/feedback-content.ts'
import { FeedbackPanel } from '../items/feedback/feedback-panel.tsx'
import type { QuizMessages } from '../items/quiz-messages.ts'

/** What is said of a checked answer, with the ways on from there. */
export function QuestionFeedback(props: {
  content: FeedbackContent
  messages: QuizMessages
  isFinished: boolean
  onTryAgain: () => void
  onShowEvidence: (segments: readonly string[], opener: HTMLElement) => void
}) {
  const { content, messages } = props
  const segments = content.evidence.map(({ segment }) => segment)
  return (
    <FeedbackPanel content={content} messages={messages}>
      <ActionButton
        rank="plain"
        onClick={({ currentTarget }) => props.onShowEvidence(segments, currentTarget)}
      >
        {messages.showEvidence}
      </ActionButton>
      {!props.isFinished && (
        <ActionButton rank="plain" onClick={props.onTryAgain}>
          {messages.tryAgain}
        </ActionButton>
      )}
    </FeedbackPanel>
  )
}
