import { translator } from '@karda/i18n'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { withQuery } from '#src/forms/see-other.ts'
import { NotThere } from '#src/frame/not-there.tsx'
import { answerAt, markingQueue } from '#src/results/marking/marking-queue.ts'
import { MarkingView } from '#src/results/pages/marking-view.tsx'
import { openResults } from '#src/results/pages/open-results.ts'
import { markingAddress } from '#src/results/pages/results-address.ts'
import { ResultsFrame } from '#src/results/pages/results-frame.tsx'

export default async function MarkingPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string; itemId: string }>
  searchParams: PageQuery
}) {
  const open = await openResults(props.params)
  if (open.kind === 'not-there') return <NotThere locale={open.locale} />
  const { itemId } = await props.params
  const item = open.results.items.find((one) => one.itemId === itemId)
  if (item?.answerKey.type !== 'extended') return <NotThere locale={open.locale} />
  const queue = markingQueue(open.results, itemId)
  const written = answerAt(queue, await queryValue(props.searchParams, 'answer'))
  const aliases = await queryValue(props.searchParams, 'aliases')
  return (
    <ResultsFrame
      open={open}
      title={translator(open.locale).t('results:markTitle')}
      addressIn={(code) =>
        withQuery(markingAddress(code, open.assignment, itemId), { answer: written?.id, aliases })
      }
      isBelow
    >
      <MarkingView
        open={open}
        item={item}
        queue={queue}
        written={written}
        showsAliases={aliases === 'shown'}
        problem={await queryValue(props.searchParams, 'problem')}
        done={await queryValue(props.searchParams, 'done')}
      />
    </ResultsFrame>
  )
}
