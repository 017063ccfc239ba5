import { assignmentsOfClass, type Class, type Database, seatsOfClass } from '@karda/database'
import { locales } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { exportAssignment } from './export-assignment.ts'
import { isoTime, isoTimeOrNull } from './iso-time.ts'

/** A class with all that hangs on it. Which child sits in which seat no server knows, and so no file of ours. */
export async function exportClass(database: Database, { classId, ...ownClass }: Class) {
  const assignments = []
  for (const assignment of await assignmentsOfClass(database, classId)) {
    assignments.push(await exportAssignment(database, assignment))
  }
  return {
    classId,
    name: ownClass.name,
    locale: ownClass.locale,
    isLocked: ownClass.isLocked,
    createdAt: isoTime(ownClass.createdAt),
    seats: (await seatsOfClass(database, classId)).map((seat) => ({
      seatId: seat.seatId,
      alias: Object.fromEntries(locales.map(({ code }) => [code, aliasName(code, seat.aliasKey)])),
      createdAt: isoTime(seat.createdAt),
      takenAt: isoTimeOrNull(seat.takenAt),
      removedAt: isoTimeOrNull(seat.removedAt),
    })),
    assignments,
  }
}
