import type { LocaleCode } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import type { StudentResult } from '../results.ts'

/** By what a table of students can be sorted. */
export const studentOrders = ['alias', 'points', 'time'] as const

/** See `studentOrders`: by name, most points first, or first to hand in first. */
export type StudentOrder = (typeof studentOrders)[number]

/** Which order a page's query asks for; by name where it asks for none. */
export function studentOrderOf(value: string | undefined): StudentOrder {
  return studentOrders.find((order) => order === value) ?? 'alias'
}

/** Students in an order; those who are equal in it, by name in the page's language. */
export function sortStudents(
  students: readonly StudentResult[],
  order: StudentOrder,
  locale: LocaleCode,
): StudentResult[] {
  const { compare } = new Intl.Collator(locale)
  const name = ({ seat }: StudentResult) => aliasName(locale, seat.aliasKey)
  const byName = (one: StudentResult, other: StudentResult) => compare(name(one), name(other))
  switch (order) {
    case 'alias':
      return [...students].sort(byName)
    case 'points':
      return [...students].sort((one, other) => other.points - one.points || byName(one, other))
    case 'time':
      return [...students].sort((one, other) => timeOf(one) - timeOf(other) || byName(one, other))
    default:
      return order satisfies never
  }
}

/** Who has not handed in stands last; no time is endless, so that two of them can be compared. */
function timeOf({ handedInAt }: StudentResult): number {
  return handedInAt ?? Number.MAX_SAFE_INTEGER
}
