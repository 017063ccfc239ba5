import { responsesOf } from '@karda/assessment'
import { redirect } from 'next/navigation'
import { studentAddress } from '#src/addresses/class-addresses.ts'
import { deviceAttempt } from '#src/answering/device-attempt.ts'
import { loadLastAttempt } from '#src/answering/load-last-attempt.ts'
import { makeSheet } from '#src/answering/make-sheet.ts'
import { AskedTooOften } from '#src/answering/pages/asked-too-often.tsx'
import { BeginView } from '#src/answering/pages/begin-view.tsx'
import { QuestionsView } from '#src/answering/pages/questions-view.tsx'
import { StudentFrame } from '#src/answering/pages/student-frame.tsx'
import { readSpokenLanguages } from '#src/answering/spoken-languages.ts'
import { studentVisit } from '#src/answering/student-visit.ts'
import { toldAnswers } from '#src/answering/told-answers.ts'
import { readUnfit } from '#src/answering/unfit-query.ts'
import { assignedQuiz } from '#src/assignments/assigned-quiz.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { withQuery } from '#src/forms/see-other.ts'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

/** The quiz of an assignment: its rules, then its questions, until it is handed in. */
export default async function StudentPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const visit = await studentVisit(locale, await props.params)
  if (!visit) return <NotThere locale={locale} />
  const { assignment, status, now } = visit
  const timeZone = await pageTimeZone()
  const problem = await queryValue(props.searchParams, 'problem')
  const last = await loadLastAttempt(visit)
  if (last.kind === 'wait') {
    return (
      <AskedTooOften
        locale={locale}
        visit={visit}
        page=""
        seconds={last.seconds}
        isUnsaved={problem === 'wait'}
      />
    )
  }
  if (last.kind === 'none' || status === 'scheduled') {
    const { editions } = await assignedQuiz(assignment)
    return (
      <StudentFrame locale={locale} visit={visit} page="" problem={problem}>
        <BeginView
          locale={locale}
          visit={visit}
          questionCount={editions[0]?.items.length ?? 0}
          timeZone={timeZone}
        />
      </StudentFrame>
    )
  }
  const { loaded } = last
  if (loaded.attempt.submitted)
    redirect(withQuery(studentAddress(locale, assignment, 'result/'), { problem }))
  const spoken = readSpokenLanguages(await queryValue(props.searchParams, 'in'))
  // What is shown is what was kept; of an answer that does not count, what is told stands on the page of the result.
  const told = Object.fromEntries(
    Object.entries(toldAnswers({ assignment, ...loaded }, now)).filter(([id]) => !loaded.late.responses[id]),
  )
  const sheet = makeSheet({
    assignment,
    loaded,
    responses: responsesOf(loaded.attempt),
    told,
    spoken,
    isClosed: status === 'closed',
    unfit: readUnfit(await queryValue(props.searchParams, 'unfit')),
    unanswered: await queryValue(props.searchParams, 'unanswered'),
    telling: { locale, timeZone, now },
  })
  return (
    <StudentFrame locale={locale} visit={visit} page="" own={loaded.record} problem={problem}>
      <QuestionsView
        visit={visit}
        sheet={sheet}
        spoken={spoken}
        device={deviceAttempt({ locale, visit, loaded, told })}
        timeZone={timeZone}
        problem={problem}
        done={await queryValue(props.searchParams, 'done')}
      />
    </StudentFrame>
  )
}
