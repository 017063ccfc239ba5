import type { Ref } from 'react'
import { ActionButton } from '../buttons/action-button.tsx'
import type { QuizMessages } from '../items/quiz-messages.ts'
import styles from './story-bar.module.css'

/** Above the story: the way back to the question, while its evidence is marked, and what closes the sheet. */
export function StoryBar(props: {
  /** Id of the sheet. */
  sheet: string
  hasEvidence: boolean
  messages: QuizMessages
  onBack: () => void
  closeRef: Ref<HTMLButtonElement>
}) {
  const { messages } = props
  return (
    <div className={styles.bar} data-way-back={props.hasEvidence || undefined}>
      {props.hasEvidence ? (
        <ActionButton rank="plain" onClick={props.onBack}>
          {messages.backToQuestion}
        </ActionButton>
      ) : (
        <p className={styles.label}>{messages.theStory}</p>
      )}
      <button
        ref={props.closeRef}
        type="button"
        className={styles.close}
        popoverTarget={props.sheet}
        popoverTargetAction="hide"
        aria-label={messages.closeStory}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M3 3 13 13M13 3 3 13" />
        </svg>
      </button>
    </div>
  )
}
