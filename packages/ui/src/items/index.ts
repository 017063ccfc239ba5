export type { PartMarks } from './controls/item-controls-props.ts'
export { AnswerDetails } from './feedback/answer-details.tsx'
export { describePart } from './feedback/describe-part.ts'
export {
  type FeedbackContent,
  feedbackContent,
  type ItemExplanation,
  type SpokenRemark,
} from './feedback/feedback-content.ts'
export { FeedbackPanel } from './feedback/feedback-panel.tsx'
export { feedbackText } from './feedback/feedback-text.ts'
export { partMarksOf } from './feedback/part-marks-of.ts'
export type { SelfAssessment } from './feedback/self-assessment.ts'
export { partName, promptId } from './item-ids.ts'
export { ItemView, type ItemViewProps } from './item-view.tsx'
export type { QuizMessages } from './quiz-messages.ts'
export { type FormResponse, readItemForm, responseOfForm } from './response-of-form.ts'
export { useFocusAfterRender } from './use-focus-after-render.ts'
export { VerdictSign } from './verdict-sign.tsx'
