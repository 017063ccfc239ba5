import { attemptsOfSeat, classOf } from '@karda/database'
import { translator } from '@karda/i18n'
import { redirect } from 'next/navigation'
import { presentStudent } from '#src/access/present-student.ts'
import { requestCookie } from '#src/access/signed-in-teacher.ts'
import { otherSeats } from '#src/access/student.ts'
import { pageVisitorAddress } from '#src/access/visitor-address.ts'
import { joinAddress } from '#src/addresses/class-addresses.ts'
import { assignedStory, assignmentTitle } from '#src/assignments/assigned-story.ts'
import { codeInAddress } from '#src/codes/code-in-address.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { withQuery } from '#src/forms/see-other.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { freeSeats } from '#src/joining/free-seats.ts'
import { openAssignment, refusalAddress } from '#src/joining/open-assignment.ts'
import { AlreadySeatedView } from '#src/joining/pages/already-seated-view.tsx'
import { ChooseSeatView } from '#src/joining/pages/choose-seat-view.tsx'
import { services } from '#src/services/services.ts'

export default async function JoinPage(props: {
  params: Promise<{ lang: string; code: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const code = codeInAddress((await props.params).code)
  const problem = await queryValue(props.searchParams, 'problem')
  const use = await openAssignment(code, await pageVisitorAddress())
  if (use.kind === 'code' && problem === 'return') redirect(withQuery(joinAddress(locale), { problem }))
  if (use.kind !== 'open') redirect(refusalAddress(locale, use))
  const { assignment } = use
  const { classId, assignmentId } = assignment
  const { database } = services()
  const student = await presentStudent(classId)
  const attempts = student ? await attemptsOfSeat(database, { ...student.seat, assignmentId }) : []
  const joinedClass = await classOf(database, classId)
  return (
    <ClassFrame
      locale={locale}
      viewer="student"
      title={translator(locale).t('joining:title')}
      addressIn={(one) => joinAddress(one, code)}
    >
      {student ? (
        <AlreadySeatedView
          locale={locale}
          code={code}
          seat={student.seat}
          assignment={assignment}
          isHandedIn={(attempts.at(-1)?.submittedAt ?? null) !== null}
        />
      ) : (
        <ChooseSeatView
          locale={locale}
          code={code}
          assignmentTitle={assignmentTitle(assignment, assignedStory(assignment).story, locale)}
          seats={await freeSeats(classId, locale)}
          isLocked={joinedClass?.isLocked ?? true}
          otherSeats={await otherSeats(await requestCookie(), classId)}
          problem={problem}
          done={await queryValue(props.searchParams, 'done')}
        />
      )}
    </ClassFrame>
  )
}
