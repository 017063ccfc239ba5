import { translator } from '@karda/i18n'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { NotThere } from '#src/frame/not-there.tsx'
import { itemOrderOf } from '#src/results/order/sort-items.ts'
import { studentOrderOf } from '#src/results/order/sort-students.ts'
import { openResults, type ResultsParams } from '#src/results/pages/open-results.ts'
import { resultsAddress } from '#src/results/pages/results-address.ts'
import { ResultsFrame } from '#src/results/pages/results-frame.tsx'
import { ResultsView } from '#src/results/pages/results-view.tsx'

export default async function ResultsPage(props: { params: ResultsParams; searchParams: PageQuery }) {
  const open = await openResults(props.params)
  if (open.kind === 'not-there') return <NotThere locale={open.locale} />
  return (
    <ResultsFrame
      open={open}
      title={translator(open.locale).t('results:title')}
      addressIn={(code) => resultsAddress(code, open.assignment)}
      isBelow={false}
    >
      <ResultsView
        open={open}
        students={studentOrderOf(await queryValue(props.searchParams, 'by'))}
        items={itemOrderOf(await queryValue(props.searchParams, 'questions'))}
      />
    </ResultsFrame>
  )
}
