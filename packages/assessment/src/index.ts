export { assembleItems } from './assembly/assemble-items.ts'
export { answeredLocale } from './assignment/answered-locale.ts'
export { arrivalMoment } from './assignment/arrival-moment.ts'
export {
  type AssignmentStatus,
  type AssignmentTimes,
  assignmentStatus,
  lastCountedMoment,
} from './assignment/assignment-status.ts'
export { type CountedAttempt, type CountingRule, countedAttempt } from './assignment/counted-attempt.ts'
export {
  type FeedbackSituation,
  type FeedbackTime,
  feedbackIsReleased,
} from './assignment/feedback-is-released.ts'
export type { ReceivedEvent } from './assignment/received-event.ts'
export { applyEvent } from './attempt/apply-event.ts'
export type { Attempt } from './attempt/attempt.ts'
export type {
  AttemptEvent,
  CheckedEvent,
  ReviewedEvent,
  SavedEvent,
  Stamp,
  StartedEvent,
  SubmittedEvent,
} from './attempt/attempt-event.ts'
export { type AttemptStatus, attemptStatus } from './attempt/attempt-status.ts'
export { emptyAttempt } from './attempt/empty-attempt.ts'
export { isBeginningOf } from './attempt/is-beginning-of.ts'
export { isChecked } from './attempt/is-checked.ts'
export { mergeAttempts } from './attempt/merge-attempts.ts'
export { nextStamp } from './attempt/next-stamp.ts'
export { parseAttempt } from './attempt/parse-attempt.ts'
export { parseEvent } from './attempt/parse-event.ts'
export { replayEvents } from './attempt/replay-events.ts'
export { responsesOf } from './attempt/responses-of.ts'
export { explainResponse } from './feedback/explain-response.ts'
export type { Explanation, Mistake } from './feedback/explanation.ts'
export type { Feedback, Remark } from './feedback/feedback.ts'
export { gapIds } from './item/gap-ids.ts'
export type {
  Choice,
  ChoiceItem,
  ExtendedItem,
  GapItem,
  GapTextPiece,
  HotTextItem,
  Item,
  MatchItem,
  OrderItem,
  ShortAnswerItem,
  TrueFalseNotStatedItem,
} from './item/item.ts'
export { ofType, TypeMismatchError } from './item/of-type.ts'
export { IncompleteItemError } from './item/require-part.ts'
export { isAnswered } from './response/is-answered.ts'
export type { ItemResponse } from './response/item-response.ts'
export type { ResponseProblem } from './response/response-problem.ts'
export { textLimits } from './response/text-limits.ts'
export { validResponses } from './response/valid-responses.ts'
export { type ResponseValidation, validateResponse } from './response/validate-response.ts'
export type { AnswerKey } from './scoring/answer-key.ts'
export { foldAnswer } from './scoring/fold-answer.ts'
export { maximumPoints } from './scoring/maximum-points.ts'
export type { Score, Verdict } from './scoring/score.ts'
export { type ExtendedScoring, type MarkProblem, scoreExtended } from './scoring/score-extended.ts'
export { scoreResponse } from './scoring/score-response.ts'
export { type SkillSummary, summarizeBySkill } from './scoring/summarize-by-skill.ts'
export { shuffleItem } from './shuffling/shuffle-item.ts'
export type { ChoiceCount, ChoiceCounts, TextCount } from './statistics/choice-count.ts'
export { choiceCounts, type StudentResponse } from './statistics/choice-counts.ts'
export { type Discrimination, discriminationOf } from './statistics/discrimination-of.ts'
export type { Estimate, Interval, NoVariance, TooFew } from './statistics/estimate.ts'
export { type Facility, facilityOf } from './statistics/facility-of.ts'
export { fewestStudents } from './statistics/fewest-students.ts'
export {
  type LanguageDifference,
  languageDifferenceOf,
  notableDifference,
} from './statistics/language-difference-of.ts'
export { type Reliability, reliabilityOf, type TooFewItems } from './statistics/reliability-of.ts'
export { UnevenPointsError } from './statistics/uneven-points-error.ts'
