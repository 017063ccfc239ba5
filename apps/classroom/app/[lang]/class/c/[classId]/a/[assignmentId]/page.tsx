import { joinCodesOf } from '@karda/database'
import { ownAssignment } from '#src/access/own-assignment.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { assignmentAddress } from '#src/addresses/class-addresses.ts'
import { ReceiveAnswers } from '#src/answering/receiving/receive-answers.tsx'
import { assignedStory, assignmentTitle } from '#src/assignments/assigned-story.ts'
import { AssignmentView } from '#src/assignments/pages/assignment-view.tsx'
import { usableCode } from '#src/assignments/usable-code.ts'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

export default async function AssignmentPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const own = await ownAssignment(await requireTeacher(locale), await props.params)
  if (!own) return <NotThere locale={locale} />
  const { assignment } = own
  const now = Date.now()
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={assignmentTitle(assignment, assignedStory(assignment).story, locale)}
      addressIn={(code) => assignmentAddress(code, assignment)}
    >
      <AssignmentView
        {...own}
        code={usableCode(await joinCodesOf(services().database, assignment), now)}
        done={await queryValue(props.searchParams, 'done')}
        telling={{ locale, now, timeZone: await pageTimeZone() }}
      />
      <ReceiveAnswers locale={locale} assignment={assignment} query={props.searchParams} />
    </ClassFrame>
  )
}
