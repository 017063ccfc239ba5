import type { Remark } from './feedback.ts'
import { type Reasons, reasonFor } from './reason-for.ts'

/** A remark on each choice that was chosen, in the order of `ids`; all are ids of choices. */
export function remarksOnChoices(
  reasons: Reasons,
  ids: readonly string[],
  correct: readonly string[],
  chosen: readonly string[],
): Remark[] {
  return ids
    .filter((id) => chosen.includes(id))
    .map((id) => ({ subject: id, isRight: correct.includes(id), reason: reasonFor(reasons, id) }))
}
