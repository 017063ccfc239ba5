import { translator } from '@karda/i18n'
import { VisuallyHidden } from '@karda/ui'
import { Table } from '../../forms/table.tsx'
import { type StudentOrder, sortStudents } from '../order/sort-students.ts'
import type { OpenResults } from './open-results.ts'
import { questionAddress } from './results-address.ts'
import { StudentName } from './student-name.tsx'
import styles from './tables.module.css'
import { Verdict, VerdictLegend } from './verdict.tsx'

/** Every student's answer to every question, as a sign; the numbers of the questions lead to them. */
export function AnswersTable({ open, order }: { open: OpenResults; order: StudentOrder }) {
  const { locale, assignment, results } = open
  const { t } = translator(locale)
  const begun = results.students.filter(({ state }) => state !== 'not-started')
  return (
    <div className={styles.matrix}>
      <Table
        label={t('results:answersTable')}
        head={[
          t('results:student'),
          ...results.items.map(({ itemId, number }) => (
            <a key={itemId} className={styles.target} href={questionAddress(locale, assignment, itemId)}>
              <VisuallyHidden>{t('quiz:questionNumber', { number })}</VisuallyHidden>
              <span aria-hidden="true">{number}</span>
            </a>
          )),
        ]}
      >
        {sortStudents(begun, order, locale).map(({ seat, answers }) => (
          <tr key={seat.seatId}>
            <th scope="row">
              <StudentName locale={locale} seat={seat} />
            </th>
            {answers.map(({ itemId, score }) => (
              <td key={itemId}>
                <Verdict locale={locale} verdict={score.verdict} isBare />
              </td>
            ))}
          </tr>
        ))}
      </Table>
      <VerdictLegend locale={locale} />
    </div>
  )
}
