import type { Score } from '../scoring/score.ts'
import type { Estimate, TooFew } from './estimate.ts'
import { fewestStudents } from './fewest-students.ts'
import { meanOf } from './mean-of.ts'
import { pointShares } from './point-shares.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** How easy an item is: 0 where nobody had a point of it, 1 where everybody had all. */
export type Facility = Estimate | TooFew

/**
 * The facility of an item: the mean share of its points among the students who were asked it, a score each; an item that
 * was left unanswered counts as 0 (Crocker & Algina 1986, "Introduction to Classical and Modern Test Theory", item
 * difficulty; the facility index of Moodle's quiz statistics). Scores that await a teacher are left out and not counted.
 *
 * The interval is Wilson's. For an item that is right or wrong it is a proportion's; for one with partial points it is
 * wider than it need be: of all values between 0 and 1 with a given mean, those that are 0 or 1 vary most (Bhatia & Davis
 * 2000, "A Better Bound on the Variance", American Mathematical Monthly 107).
 */
export function facilityOf(scores: readonly Score[]): Facility {
  const shares = pointShares(scores)
  const count = shares.length
  const fewest = fewestStudents.facility
  if (count < fewest) return { kind: 'too-few', count, fewest }
  const value = meanOf(shares)
  return { kind: 'estimated', value, interval: wilsonInterval(value, count), count }
}
