import { responsesOf } from '@karda/assessment'
import { translator } from '@karda/i18n'
import { redirect } from 'next/navigation'
import { studentAddress } from '#src/addresses/class-addresses.ts'
import { loadLastAttempt } from '#src/answering/load-last-attempt.ts'
import { makeSheet } from '#src/answering/make-sheet.ts'
import { AskedTooOften } from '#src/answering/pages/asked-too-often.tsx'
import { ReviewView } from '#src/answering/pages/review-view.tsx'
import { StudentFrame } from '#src/answering/pages/student-frame.tsx'
import { studentVisit } from '#src/answering/student-visit.ts'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

/** The answers of the attempt under way, before they are handed in. */
export default async function ReviewPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
}) {
  const locale = await pageLocale(props.params)
  const visit = await studentVisit(locale, await props.params)
  if (!visit) return <NotThere locale={locale} />
  const { assignment, status, now } = visit
  const last = await loadLastAttempt(visit)
  if (last.kind === 'wait') {
    return <AskedTooOften locale={locale} visit={visit} page="review/" seconds={last.seconds} />
  }
  const loaded = last.kind === 'loaded' ? last.loaded : undefined
  const isUnderWay = loaded && !loaded.attempt.submitted && (status === 'open' || status === 'overdue')
  if (!isUnderWay) redirect(studentAddress(locale, assignment))
  const timeZone = await pageTimeZone()
  const sheet = makeSheet({
    assignment,
    loaded,
    responses: responsesOf(loaded.attempt),
    told: {},
    spoken: {},
    isClosed: false,
    unfit: {},
    unanswered: undefined,
    telling: { locale, timeZone, now },
  })
  return (
    <StudentFrame
      locale={locale}
      visit={visit}
      page="review/"
      title={translator(locale).t('answering:reviewTitle')}
    >
      <ReviewView visit={visit} sheet={sheet} attempt={loaded.record} timeZone={timeZone} />
    </StudentFrame>
  )
}
