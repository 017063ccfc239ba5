import { formatMoment, translator } from '@karda/i18n'
import { answersErasedAt } from '../../assignments/answers-erased-at.ts'
import { withQuery } from '../../forms/see-other.ts'
import { PageHeading, PagePart } from '../../frame/page-heading.tsx'
import type { ItemOrder } from '../order/sort-items.ts'
import type { StudentOrder } from '../order/sort-students.ts'
import { AnswersTable } from './answers-table.tsx'
import { NumbersExplained } from './numbers-explained.tsx'
import type { OpenResults } from './open-results.ts'
import { QuestionsTable } from './questions-table.tsx'
import { resultsAddress } from './results-address.ts'
import { ResultsSummary } from './results-summary.tsx'
import { StudentsTable } from './students-table.tsx'
import { WrittenAnswersList } from './written-answers-list.tsx'

/** All results of an assignment. */
export function ResultsView(props: { open: OpenResults; students: StudentOrder; items: ItemOrder }) {
  const { open, students, items } = props
  const { locale, assignment, results } = open
  const { t } = translator(locale)
  const addressBy = (by: StudentOrder, questions: ItemOrder) =>
    withQuery(resultsAddress(locale, assignment), { by, questions })
  if (results.students.every(({ state }) => state === 'not-started')) {
    return <PageHeading title={t('results:title')}>{emptyText(open)}</PageHeading>
  }
  return (
    <>
      <PageHeading title={t('results:title')} />
      <ResultsSummary open={open} />
      <WrittenAnswersList open={open} />
      <PagePart id="students" heading={t('results:students')}>
        <StudentsTable open={open} order={students} addressBy={(by) => addressBy(by, items)} />
      </PagePart>
      <PagePart heading={t('results:answersTable')}>
        <AnswersTable open={open} order={students} />
      </PagePart>
      <PagePart id="questions" heading={t('results:questions')}>
        <QuestionsTable open={open} order={items} addressBy={(by) => addressBy(students, by)} />
        <NumbersExplained locale={locale} />
      </PagePart>
    </>
  )
}

function emptyText({ locale, assignment, timeZone }: OpenResults): string {
  const { t } = translator(locale)
  const erasedAt = answersErasedAt(assignment)
  if (erasedAt === null) return t('results:none')
  return t('results:erased', { moment: formatMoment(erasedAt, locale, timeZone) })
}
