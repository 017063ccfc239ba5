import { formatMoment, type LocaleCode, translator } from '@karda/i18n'
import { Table } from '../../forms/table.tsx'
import { ChoiceLinks } from '../../frame/choice-links.tsx'
import { type StudentOrder, sortStudents, studentOrders } from '../order/sort-students.ts'
import type { StudentResult } from '../results.ts'
import type { OpenResults } from './open-results.ts'
import { studentResultAddress } from './results-address.ts'
import { StudentName } from './student-name.tsx'
import styles from './tables.module.css'

/** The students with their points and when they handed in; each leads to what that student answered. */
export function StudentsTable(props: {
  open: OpenResults
  order: StudentOrder
  addressBy: (order: StudentOrder) => string
}) {
  const { locale, assignment, results } = props.open
  const { t } = translator(locale)
  return (
    <>
      <ChoiceLinks
        label={t('results:orderOfStudents')}
        links={studentOrders.map((order) => ({
          href: `${props.addressBy(order)}#students`,
          text: t(`results:order_${order}`),
          isCurrent: order === props.order,
        }))}
      />
      <Table
        label={t('results:students')}
        head={[t('results:student'), t('results:points'), t('results:state')]}
      >
        {sortStudents(results.students, props.order, locale).map((student) => (
          <tr key={student.seat.seatId}>
            <th scope="row">
              <a
                className={styles.target}
                href={studentResultAddress(locale, assignment, student.seat.seatId)}
              >
                <StudentName locale={locale} seat={student.seat} />
              </a>
            </th>
            <td>
              <Points locale={locale} student={student} />
            </td>
            <td>
              <State locale={locale} student={student} timeZone={props.open.timeZone} />
            </td>
          </tr>
        ))}
      </Table>
    </>
  )
}

function Points({ locale, student }: { locale: LocaleCode; student: StudentResult }) {
  const { t } = translator(locale)
  const { points, maximum, awaiting, state } = student
  if (state === 'not-started') return null
  return (
    <>
      {t('results:share', { points, maximum })}
      {awaiting > 0 && <span className={styles.quiet}>{t('results:toMark', { count: awaiting })}</span>}
    </>
  )
}

function State(props: { locale: LocaleCode; student: StudentResult; timeZone: string }) {
  const { t } = translator(props.locale)
  const { state, isLate, handedInAt, attempts, attemptNumber } = props.student
  return (
    <>
      {t(`results:state_${isLate ? 'late' : state}`)}
      {handedInAt !== null && (
        <time className={styles.quiet} dateTime={new Date(handedInAt).toISOString()}>
          {formatMoment(handedInAt, props.locale, props.timeZone)}
        </time>
      )}
      {attempts > 1 && (
        <span className={styles.quiet}>
          {t('results:attemptOf', { number: attemptNumber, total: attempts })}
        </span>
      )}
    </>
  )
}
