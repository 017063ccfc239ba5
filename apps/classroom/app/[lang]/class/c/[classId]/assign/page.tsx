import { translator } from '@karda/i18n'
import { ownClass } from '#src/access/own-class.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { assignableStory } from '#src/assignments/form/assignable-story.ts'
import { newAssignmentForm } from '#src/assignments/form/assignment-form.ts'
import { AssignView } from '#src/assignments/pages/assign-view.tsx'
import { fieldsOfQuery, type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { fieldText } from '#src/forms/read-form.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

export default async function AssignPage(props: {
  params: Promise<{ lang: string; classId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const { classId } = await props.params
  const teacher = await requireTeacher(locale)
  const ownedClass = await ownClass(teacher, classId)
  if (!ownedClass) return <NotThere locale={locale} />
  const { library, drafts } = services()
  const draft = drafts.of(teacher.teacherId, await queryValue(props.searchParams, 'draft'))
  const asked = draft ?? (await fieldsOfQuery(props.searchParams))
  const assignable = assignableStory(library, {
    storySlug: fieldText(asked, 'story'),
    level: fieldText(asked, 'level'),
  })
  const form =
    assignable &&
    newAssignmentForm({
      assignable,
      locale,
      classLocale: ownedClass.locale,
      timeZone: await pageTimeZone(),
      // An address may name a story alone; the form itself says what it lists.
      sent: fieldText(asked, 'shown') === '' ? undefined : asked,
      isRefused: draft !== undefined,
      now: Date.now(),
    })
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t('assignments:assignTitle')}
      addressIn={(code) => classAddress(code, classId, 'assign/')}
    >
      <AssignView locale={locale} ownedClass={ownedClass} form={form} levels={assignable?.levels ?? []} />
    </ClassFrame>
  )
}
