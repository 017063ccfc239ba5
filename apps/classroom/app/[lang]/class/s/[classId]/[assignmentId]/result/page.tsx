import { translator } from '@karda/i18n'
import { redirect } from 'next/navigation'
import { studentAddress } from '#src/addresses/class-addresses.ts'
import { loadEarlierAttempts } from '#src/answering/load-earlier-attempts.ts'
import { loadLastAttempt } from '#src/answering/load-last-attempt.ts'
import { makeSheet } from '#src/answering/make-sheet.ts'
import { AskedTooOften } from '#src/answering/pages/asked-too-often.tsx'
import { ResultView } from '#src/answering/pages/result-view.tsx'
import { StudentFrame } from '#src/answering/pages/student-frame.tsx'
import { shownAttempt } from '#src/answering/shown-attempt.ts'
import { studentVisit } from '#src/answering/student-visit.ts'
import { toldAnswers } from '#src/answering/told-answers.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { withQuery } from '#src/forms/see-other.ts'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

/** What became of the attempts of a seat that were handed in, or ended by closing: of the one that counts, or another. */
export default async function ResultPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const visit = await studentVisit(locale, await props.params)
  if (!visit) return <NotThere locale={locale} />
  const { assignment, status, now } = visit
  const isClosed = status === 'closed'
  const last = await loadLastAttempt(visit)
  if (last.kind === 'wait') {
    return <AskedTooOften locale={locale} visit={visit} page="result/" seconds={last.seconds} />
  }
  const problem = await queryValue(props.searchParams, 'problem')
  const loaded = last.kind === 'loaded' ? last.loaded : undefined
  if (!loaded || !(loaded.attempt.submitted || isClosed)) {
    redirect(withQuery(studentAddress(locale, assignment), { problem }))
  }
  const earlier = await loadEarlierAttempts(visit)
  if (earlier.kind === 'wait') {
    return <AskedTooOften locale={locale} visit={visit} page="result/" seconds={earlier.seconds} />
  }
  const attempts = [...earlier.attempts, loaded]
  const isTold = Object.keys(toldAnswers({ assignment, ...loaded }, now)).length > 0
  const query = { attempt: await queryValue(props.searchParams, 'attempt') }
  const attempt = shownAttempt(attempts, { asked: query.attempt, isTold })
  if (!attempt) redirect(studentAddress(locale, assignment))
  const { shown } = attempt
  const timeZone = await pageTimeZone()
  const told = toldAnswers({ assignment, ...shown }, now)
  const sheet = makeSheet({
    assignment,
    loaded: shown,
    responses: shown.scored.responses,
    told,
    spoken: {},
    isClosed: true,
    unfit: {},
    unanswered: undefined,
    telling: { locale, timeZone, now },
  })
  const isInTime = shown.attempt.submitted && !shown.late.isHandedIn
  const { t } = translator(locale)
  return (
    <StudentFrame
      locale={locale}
      visit={visit}
      page="result/"
      own={loaded.record}
      query={query}
      problem={problem}
      title={t(isInTime ? 'answering:resultTitle' : 'answering:resultClosedTitle')}
    >
      <ResultView
        visit={visit}
        attempt={attempt}
        hasLateAnswers={attempts.some(
          ({ late }) => late.isHandedIn || Object.keys(late.responses).length > 0,
        )}
        sheet={sheet}
        isTold={isTold}
        timeZone={timeZone}
      />
    </StudentFrame>
  )
}
