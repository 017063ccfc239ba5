import { fillMessage } from '@karda/i18n'
import type { QuizMessages } from '../quiz-messages.ts'
import type { FeedbackContent, SpokenRemark } from './feedback-content.ts'

/** All that is said of a response, piece by piece, as it is read out to those who listen to the page. */
export function feedbackText(content: FeedbackContent, messages: QuizMessages): string[] {
  const { score, remarks, selfAssessment, evidence } = content
  return [
    messages[`verdict_${score.verdict}`],
    ...(hasParts(content) ? [fillMessage(messages.points, { ...score })] : []),
    ...remarks.map((remark) => remarkText(remark, messages)),
    ...(selfAssessment?.modelAnswer ? [messages.modelAnswer, selfAssessment.modelAnswer] : []),
    ...(selfAssessment ? [messages.criteria, ...selfAssessment.criteria.map(({ text }) => text)] : []),
    messages.evidence,
    ...evidence.map(({ text }) => text),
  ]
}

/** Whether an answer can be right in part, so that its points say more than the verdict. */
export function hasParts({ score }: FeedbackContent): boolean {
  return score.maximum > 1 && score.verdict !== 'unanswered' && score.verdict !== 'awaits-teacher'
}

function remarkText({ kind, words, reason }: SpokenRemark, messages: QuizMessages): string {
  if (words === undefined) return reason
  return fillMessage(messages.remark, { part: messages[`part_${kind}`], subject: words, reason })
}
