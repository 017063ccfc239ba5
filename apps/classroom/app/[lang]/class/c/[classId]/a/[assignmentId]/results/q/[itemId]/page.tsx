import { translator } from '@karda/i18n'
import { NotThere } from '#src/frame/not-there.tsx'
import { openResults } from '#src/results/pages/open-results.ts'
import { QuestionView } from '#src/results/pages/question-view.tsx'
import { questionAddress } from '#src/results/pages/results-address.ts'
import { ResultsFrame } from '#src/results/pages/results-frame.tsx'

export default async function QuestionResultsPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string; itemId: string }>
}) {
  const open = await openResults(props.params)
  if (open.kind === 'not-there') return <NotThere locale={open.locale} />
  const { itemId } = await props.params
  const item = open.results.items.find((one) => one.itemId === itemId)
  if (!item) return <NotThere locale={open.locale} />
  return (
    <ResultsFrame
      open={open}
      title={translator(open.locale).t('quiz:questionNumber', { number: item.number })}
      addressIn={(code) => questionAddress(code, open.assignment, itemId)}
      isBelow
    >
      <QuestionView open={open} item={item} />
    </ResultsFrame>
  )
}
