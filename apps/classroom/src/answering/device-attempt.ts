import { shuffleItem } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { joinAddress, studentAddress } from '../addresses/class-addresses.ts'
import type { LoadedAttempt } from './load-attempt.ts'
import type { ToldItem } from './protocol/answers.ts'
import type { DeviceAttempt } from './quiz/device-attempt-props.ts'
import type { StudentVisit } from './student-visit.ts'

/** What a student's page gives its script, so that the attempt goes on there. */
export function deviceAttempt({
  locale,
  visit: { student, assignment },
  loaded: { record, quiz, attempt },
  told,
}: {
  locale: LocaleCode
  visit: StudentVisit
  loaded: LoadedAttempt
  /** What the student may know of the answers by now, by item id. */
  told: Readonly<Record<string, ToldItem>>
}): DeviceAttempt {
  const { classId, seatId, aliasKey } = student.seat
  const { assignmentId } = assignment
  const { attemptNumber, seed, startedAt } = record
  return {
    key: { classId, seatId, assignmentId, attemptNumber, startedAt },
    attempt,
    items: Object.fromEntries(
      quiz.editions.map((edition) => [edition.locale, edition.items.map((item) => shuffleItem(item, seed))]),
    ),
    told,
    resultAddress: studentAddress(locale, assignment, 'result/'),
    joinAddress: joinAddress(locale),
    fileName: `karda ${aliasName(locale, aliasKey)} ${attemptNumber}.json`,
  }
}
