import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import styles from './student-name.module.css'

/** A student's alias; that the seat was removed is said beside it. */
export function StudentName({ locale, seat }: { locale: LocaleCode; seat: Seat }) {
  return (
    <>
      {aliasName(locale, seat.aliasKey)}
      {seat.removedAt !== null && (
        <span className={styles.removed}> ({translator(locale).t('results:removed')})</span>
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
