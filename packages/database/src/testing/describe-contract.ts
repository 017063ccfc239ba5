import { backupContract } from '../backup/backup.contract.ts'
import { engineContract } from '../engine/engine.contract.ts'
import { clearTracesContract } from '../erasure/clear-traces.contract.ts'
import { eraseExpiredContract } from '../erasure/erase-expired.contract.ts'
import { erasureContract } from '../erasure/erasure.contract.ts'
import { eventWriterContract } from '../events/event-writer.contract.ts'
import { readingContract } from '../events/reading.contract.ts'
import { recordEventsContract } from '../events/record-events.contract.ts'
import { migrationsContract } from '../migrations/migrations.contract.ts'
import { accountLinksContract } from '../tables/account-links.contract.ts'
import { assignmentsContract } from '../tables/assignments.contract.ts'
import { attemptsContract } from '../tables/attempts.contract.ts'
import { classesContract } from '../tables/classes.contract.ts'
import { installationContract } from '../tables/installation.contract.ts'
import { joinCodesContract } from '../tables/join-codes.contract.ts'
import { marksContract } from '../tables/marks.contract.ts'
import { passkeysContract } from '../tables/passkeys.contract.ts'
import { seatSessionsContract } from '../tables/seat-sessions.contract.ts'
import { seatsContract } from '../tables/seats.contract.ts'
import { teacherItemsContract } from '../tables/teacher-items.contract.ts'
import { teachersContract } from '../tables/teachers.contract.ts'
import { unbegunSeatsContract } from '../tables/unbegun-seats.contract.ts'
import type { ContractTest } from './contract-test.ts'

/** Whatever this package promises, to be shown on an engine. */
export function describeContract(it: ContractTest): void {
  engineContract(it)
  migrationsContract(it)
  recordEventsContract(it)
  readingContract(it)
  eventWriterContract(it)
  erasureContract(it)
  eraseExpiredContract(it)
  clearTracesContract(it)
  backupContract(it)
  accountLinksContract(it)
  assignmentsContract(it)
  attemptsContract(it)
  classesContract(it)
  installationContract(it)
  joinCodesContract(it)
  marksContract(it)
  passkeysContract(it)
  seatSessionsContract(it)
  seatsContract(it)
  unbegunSeatsContract(it)
  teacherItemsContract(it)
  teachersContract(it)
}
