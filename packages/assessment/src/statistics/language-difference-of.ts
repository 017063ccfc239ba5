import type { Score } from '../scoring/score.ts'
import type { Interval, TooFew } from './estimate.ts'
import { fewestStudents } from './fewest-students.ts'
import { meanOf } from './mean-of.ts'
import { newcombeInterval } from './newcombe-interval.ts'
import { pointShares } from './point-shares.ts'

/**
 * From which difference of facility on an item is worth a look: items beyond a tenth are the ones to be examined closely
 * in the standardization method (Dorans & Kulick 1986, "Demonstrating the Utility of the Standardization Approach to
 * Assessing Unexpected Differential Item Performance", Journal of Educational Measurement 23).
 */
export const notableDifference = 0.1

/**
 * By how much an item is easier in one language than in another, from -1 to 1. `isNotable`: the interval excludes 0, and
 * the difference is `notableDifference` or more. `count` of too few is that of the language with fewer answers.
 */
export type LanguageDifference =
  | { kind: 'estimated'; value: number; interval: Interval; isNotable: boolean }
  | TooFew

/**
 * How the facility of an item among those who answered it in one language differs from that among those who answered it
 * in another: `one` less `other`, with Newcombe's interval; a student in one of the lists only.
 *
 * It is a screening and proves nothing about the item. The students of the two languages are not matched by what they can
 * do, as a study of differential item functioning would match them (Holland & Wainer 1993, "Differential Item
 * Functioning"), so they may differ where the item does not. And of twenty items without a difference, one can be expected
 * to show one.
 */
export function languageDifferenceOf(one: readonly Score[], other: readonly Score[]): LanguageDifference {
  const [ofOne, ofOther] = [pointShares(one), pointShares(other)]
  const count = Math.min(ofOne.length, ofOther.length)
  const fewest = fewestStudents.languageDifference
  if (count < fewest) return { kind: 'too-few', count, fewest }
  const [first, second] = [meanOf(ofOne), meanOf(ofOther)]
  const value = first - second
  const interval = newcombeInterval(
    { value: first, count: ofOne.length },
    { value: second, count: ofOther.length },
  )
  return { kind: 'estimated', value, interval, isNotable: excludesZero(interval) && isLarge(value) }
}

function excludesZero({ low, high }: Interval): boolean {
  return Math.sign(low) === Math.sign(high)
}

/** Rounded, so that 0.6 less 0.5 is a tenth in binary fractions too. */
function isLarge(value: number): boolean {
  return Math.round(Math.abs(value) * 1000) / 1000 >= notableDifference
}
