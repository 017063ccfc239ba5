import { formatMoment, translator } from '@karda/i18n'
import { PagePart } from '../../frame/page-heading.tsx'
import { sortStudents } from '../order/sort-students.ts'
import type { StudentResult } from '../results.ts'
import { Neighbours } from './neighbours.tsx'
import type { OpenResults } from './open-results.ts'
import { studentResultAddress } from './results-address.ts'
import { StudentAnswer } from './student-answer.tsx'
import { StudentName } from './student-name.tsx'
import styles from './student-view.module.css'

/** What one student answered, question by question. */
export function StudentView({ open, student }: { open: OpenResults; student: StudentResult }) {
  const { locale, assignment, results } = open
  const { t } = translator(locale)
  const { seat, points, maximum, awaiting } = student
  const sorted = sortStudents(results.students, 'alias', locale)
  const place = sorted.indexOf(student)
  const link = (other: StudentResult | undefined, text: string) =>
    other && { href: studentResultAddress(locale, assignment, other.seat.seatId), text }
  return (
    <>
      <header className={styles.heading}>
        <h1 className={styles.title}>
          <StudentName locale={locale} seat={seat} />
        </h1>
        <p>{stateSentence(open, student)}</p>
        {student.attempts > 1 && (
          <p>{t('results:attemptText', { number: student.attemptNumber, total: student.attempts })}</p>
        )}
        {student.state !== 'not-started' && <p>{t('results:pointsText', { points, maximum })}</p>}
        {awaiting > 0 && <p>{t('results:toMark', { count: awaiting })}</p>}
      </header>
      {student.state !== 'not-started' && (
        <PagePart heading={t('results:answers')}>
          <ol className={styles.answers}>
            {results.items.map((item, index) => (
              <li key={item.itemId} className={styles.answer}>
                <StudentAnswer open={open} item={item} answer={student.answers[index]} />
              </li>
            ))}
          </ol>
        </PagePart>
      )}
      <Neighbours
        locale={locale}
        previous={link(sorted[place - 1], t('results:previousStudent'))}
        next={link(sorted[place + 1], t('results:nextStudent'))}
      />
    </>
  )
}

function stateSentence({ locale, timeZone }: OpenResults, student: StudentResult): string {
  const { t } = translator(locale)
  const { state, handedInAt, isLate } = student
  if (state === 'handed-in' && handedInAt !== null) {
    const moment = formatMoment(handedInAt, locale, timeZone)
    return isLate ? t('results:stateText_late', { moment }) : t('results:stateText_handed-in', { moment })
  }
  if (state === 'too-late') return t('results:stateText_too-late')
  if (state === 'not-handed-in') return t('results:stateText_not-handed-in')
  return state === 'not-started' ? t('results:stateText_not-started') : t('results:stateText_in-progress')
}
