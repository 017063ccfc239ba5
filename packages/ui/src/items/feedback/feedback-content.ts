import {
  type AnswerKey,
  type Explanation,
  explainResponse,
  type Feedback,
  type Item,
  type ItemResponse,
  type Score,
} from '@karda/assessment'
import type { QuizMessages } from '../quiz-messages.ts'
import { describePart } from './describe-part.ts'
import { rightResponse } from './right-response.ts'
import { type SelfAssessment, selfAssessmentOf } from './self-assessment.ts'

/** A remark in words. */
export interface SpokenRemark {
  /** An id of the item, a segment, or `answer`. */
  subject: string
  /** `answer`: it would have been right, and nothing was chosen. */
  kind: 'right' | 'wrong' | 'answer'
  /** What was chosen; absent where it stands checked just above, and nothing else was chosen. */
  words?: string
  reason: string
}

/** All that is said of a response, in the item's language; plain data. */
export interface FeedbackContent {
  score: Score
  remarks: readonly SpokenRemark[]
  /** Of an item that only a person can score. */
  selfAssessment?: SelfAssessment
  /** The segments that decide, `p2s1`, with their sentences. */
  evidence: readonly { segment: string; text: string }[]
}

/** An item's key with the words that explain it in one language. */
export interface ItemExplanation {
  answerKey: AnswerKey
  explanation: Explanation
  /** The sentences of the story that decide, by segment. */
  evidence: Readonly<Record<string, string>>
}

/** What is said of a response to an item; see `explainResponse` for the errors it throws. */
export function feedbackContent(
  item: Item,
  response: ItemResponse | null,
  { answerKey, explanation, evidence }: ItemExplanation,
  messages: QuizMessages,
): FeedbackContent {
  const feedback = explainResponse(item, answerKey, explanation, response)
  const isUnanswered = feedback.score.verdict === 'unanswered'
  const told = isUnanswered ? rightResponse(answerKey, item.locale) : response
  const selfAssessment = selfAssessmentOf(answerKey, explanation)
  return {
    score: feedback.score,
    remarks: spokenRemarks(item, told, feedback, messages),
    ...(selfAssessment && { selfAssessment }),
    evidence: feedback.evidence.map((segment) => ({ segment, text: evidence[segment] ?? '' })),
  }
}

function spokenRemarks(
  item: Item,
  response: ItemResponse | null,
  { score, remarks }: Feedback,
  messages: QuizMessages,
): SpokenRemark[] {
  const isUnanswered = score.verdict === 'unanswered'
  const hasWords = isUnanswered || remarks.length > 1
  return remarks.map(({ subject, isRight, reason }) => ({
    subject,
    kind: isUnanswered ? 'answer' : isRight ? 'right' : 'wrong',
    ...(hasWords && response && { words: describePart(item, response, subject, messages) }),
    reason,
  }))
}
