import type { Assignment } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { assignmentAddress } from '../../addresses/class-addresses.ts'

type Ids = Pick<Assignment, 'classId' | 'assignmentId'>

/** All results of an assignment, or the file with them. */
export function resultsAddress(locale: LocaleCode, ids: Ids, page: '' | 'csv/' = ''): string {
  return assignmentAddress(locale, ids, `results/${page}`)
}

/** After the address of the file: as spreadsheets want it where the system's settings write decimals with a comma. */
export const decimalCommaQuery = '?decimal=comma'

/** The results of one question. */
export function questionAddress(locale: LocaleCode, ids: Ids, itemId: string): string {
  return assignmentAddress(locale, ids, `results/q/${itemId}/`)
}

/** The results of one student. */
export function studentResultAddress(locale: LocaleCode, ids: Ids, seatId: string): string {
  return assignmentAddress(locale, ids, `results/s/${seatId}/`)
}

/** Where the written answers to a question are marked. */
export function markingAddress(locale: LocaleCode, ids: Ids, itemId: string): string {
  return assignmentAddress(locale, ids, `results/mark/${itemId}/`)
}
