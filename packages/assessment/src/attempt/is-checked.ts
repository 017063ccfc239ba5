import { ownValue } from '../plain-data/own-value.ts'
import type { Attempt } from './attempt.ts'
import { isBefore } from './is-before.ts'

/**
 * Whether the student has asked how right an item's answer is, and has not changed it since. Who has not answered asks
 * nothing: feedback is for an answer that stays.
 */
export function isChecked({ checked, saved }: Attempt, item: string): boolean {
  const check = ownValue(checked, item)
  const save = ownValue(saved, item)
  return check !== undefined && save !== undefined && save.response !== null && isBefore(save, check)
}
