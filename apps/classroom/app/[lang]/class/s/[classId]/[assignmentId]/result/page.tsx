import { translator } from '@karda/i18n'
import { redirect } from 'next/navigation'
import { studentAddress } from '#src/addresses/class-addresses.ts'
import { loadAttempt } from '#src/answering/load-attempt.ts'
import { makeSheet } from '#src/answering/make-sheet.ts'
import { ResultView } from '#src/answering/pages/result-view.tsx'
import { StudentFrame } from '#src/answering/pages/student-frame.tsx'
import { studentVisit } from '#src/answering/student-visit.ts'
import { toldAnswers } from '#src/answering/told-answers.ts'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

/** What became of the last attempt that was handed in, or of the one that closing ended. */
export default async function ResultPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
}) {
  const locale = await pageLocale(props.params)
  const visit = await studentVisit(locale, await props.params)
  if (!visit) return <NotThere locale={locale} />
  const { assignment, status, student, now } = visit
  const isClosed = status === 'closed'
  const last = visit.records.at(-1)
  const loaded = last && (await loadAttempt(assignment, student.seat.seatId, last.attemptNumber))
  if (!loaded || !(loaded.attempt.submitted || isClosed)) redirect(studentAddress(locale, assignment))
  const timeZone = await pageTimeZone()
  const told = toldAnswers({ assignment, ...loaded }, now)
  const sheet = makeSheet({
    assignment,
    loaded,
    responses: loaded.scored.responses,
    told,
    spoken: {},
    isClosed: true,
    unfit: {},
    unanswered: undefined,
    telling: { locale, timeZone, now },
  })
  const isInTime = loaded.attempt.submitted && !loaded.late.isHandedIn
  const { t } = translator(locale)
  return (
    <StudentFrame
      locale={locale}
      visit={visit}
      page="result/"
      title={t(isInTime ? 'answering:resultTitle' : 'answering:resultClosedTitle')}
    >
      <ResultView
        visit={visit}
        loaded={loaded}
        sheet={sheet}
        isTold={Object.keys(told).length > 0}
        timeZone={timeZone}
      />
    </StudentFrame>
  )
}
