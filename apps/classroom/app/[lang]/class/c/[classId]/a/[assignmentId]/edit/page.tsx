import { translator } from '@karda/i18n'
import { ownAssignment } from '#src/access/own-assignment.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { assignmentAddress } from '#src/addresses/class-addresses.ts'
import { answeredItems } from '#src/assignments/answered-items.ts'
import { assignedStory } from '#src/assignments/assigned-story.ts'
import { editableItems } from '#src/assignments/editable-items.ts'
import { changeForm } from '#src/assignments/form/change-form.ts'
import { ChangeView } from '#src/assignments/pages/change-view.tsx'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

export default async function ChangeAssignmentPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const teacher = await requireTeacher(locale)
  const own = await ownAssignment(teacher, await props.params)
  if (!own) return <NotThere locale={locale} />
  const { assignment } = own
  const answered = await answeredItems(assignment)
  const form = changeForm({
    assignment,
    story: assignedStory(assignment).story,
    items: await editableItems(assignment, locale),
    answered,
    timeZone: await pageTimeZone(),
    sent: services().drafts.of(teacher.teacherId, await queryValue(props.searchParams, 'draft')),
    now: Date.now(),
  })
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t('assignments:changeTitle')}
      addressIn={(code) => assignmentAddress(code, assignment, 'edit/')}
    >
      <ChangeView locale={locale} assignment={assignment} form={form} hasAnswers={answered.size > 0} />
    </ClassFrame>
  )
}
