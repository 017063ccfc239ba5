import type { Quiz } from './quiz-questions.ts'
import type { QuizSurroundings } from './use-quiz.ts'

/** A quiz to practise with, and what surrounds it. */
export interface PracticeQuizProps extends Quiz, QuizSurroundings {
  onPrint: () => void
  /** Shows sentences in the story, by segment (`p2s1`); `opener` is the button that asked for it, for the way back. */
  onShowEvidence: (segments: readonly string[], opener: HTMLElement) => void
  /** The sentences that were shown are no longer asked for. */
  onLeaveEvidence: () => void
}
