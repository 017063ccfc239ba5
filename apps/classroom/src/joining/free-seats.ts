import { type Seat, seatsOfClass } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { services } from '../services/services.ts'

/** A seat that a student can choose, by what it is called in the page's language. */
export interface FreeSeat {
  seatId: string
  alias: string
}

/** The seats of a class that can be chosen now, in the order of a dictionary, so that a known one is found. */
export async function freeSeats(classId: string, locale: LocaleCode): Promise<FreeSeat[]> {
  const seats = await seatsOfClass(services().database, classId)
  return seats
    .filter(isFree)
    .map(({ seatId, aliasKey }) => ({ seatId, alias: aliasName(locale, aliasKey) }))
    .sort((one, other) => one.alias.localeCompare(other.alias, locale))
}

/** Whether a seat is free to be chosen: nobody sits there, no join card was made for it, it was not removed. */
export function isFree({ takenAt, isReserved, removedAt }: Seat): boolean {
  return takenAt === null && !isReserved && removedAt === null
}
