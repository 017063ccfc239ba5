import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { RosterName } from '../../roster/roster-name.tsx'
import styles from './student-name.module.css'

/** A student's alias, and the name where the teacher's device knows it; that the seat was removed is said behind it. */
export function StudentName({ locale, seat }: { locale: LocaleCode; seat: Seat }) {
  return (
    <>
      {aliasName(locale, seat.aliasKey)}{' '}
      <span className={styles.aside}>
        <RosterName classId={seat.classId} seatId={seat.seatId} />
      </span>
      {seat.removedAt !== null && (
        <span className={styles.aside}> ({translator(locale).t('results:removed')})</span>
      )}
    </>
  )
}

/** Some students by their aliases, in a row. */
export function StudentNames({ locale, seats }: { locale: LocaleCode; seats: readonly Seat[] }) {
  if (seats.length === 0) return null
  return (
    <ul className={styles.names}>
      {seats.map((seat) => (
        <li key={seat.seatId}>
          <StudentName locale={locale} seat={seat} />
        </li>
      ))}
    </ul>
  )
}
