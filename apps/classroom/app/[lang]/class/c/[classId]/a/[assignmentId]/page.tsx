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
import { createLiveReader } from '#src/live/live-reader.ts'
import { LiveControls } from '#src/live/pages/live-controls.tsx'
import { LiveNotices } from '#src/live/pages/live-notices.tsx'
import { LivePart } from '#src/live/pages/live-part.tsx'
import { ProjectorView } from '#src/live/pages/projector-view.tsx'
import { projectorState } from '#src/live/projector-state.ts'
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
  const { database } = services()
  const now = Date.now()
  const telling = { locale, now, timeZone: await pageTimeZone() }
  const code = usableCode(await joinCodesOf(database, assignment), now)
  const state = await createLiveReader(database, assignment).read(now)
  // It may have been erased this very moment.
  if (!state) return <NotThere locale={locale} />
  const query = (name: string) => queryValue(props.searchParams, name)
  if ((await query('projector')) !== undefined) {
    const asked = projectorState({
      answers: await query('answers'),
      right: await query('right'),
      aliases: await query('aliases'),
      question: await query('question'),
    })
    return <ProjectorView state={state} asked={asked} code={code} telling={telling} />
  }
  const done = await query('done')
  const notes = { done, problem: await query('problem'), traces: await query('traces') }
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={assignmentTitle(assignment, assignedStory(assignment).story, locale)}
      addressIn={(code) => assignmentAddress(code, assignment)}
    >
      <AssignmentView
        {...own}
        code={code}
        done={done}
        notices={<LiveNotices locale={locale} notes={notes} />}
        live={<LivePart state={state} telling={telling} />}
        controls={<LiveControls state={state} telling={telling} />}
        telling={telling}
      />
      <ReceiveAnswers locale={locale} assignment={assignment} query={props.searchParams} />
    </ClassFrame>
  )
}
