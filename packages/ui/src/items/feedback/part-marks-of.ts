import type { PartMarks } from '../controls/item-controls-props.ts'
import type { FeedbackContent } from './feedback-content.ts'

/** The marks beside what was chosen; none where nothing was, for what would have been right was not chosen rightly. */
export function partMarksOf({ remarks }: FeedbackContent): PartMarks {
  return Object.fromEntries(
    remarks.flatMap(({ subject, kind }) => (kind === 'answer' ? [] : [[subject, kind === 'right']])),
  )
}
