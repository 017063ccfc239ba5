import { translator } from '@karda/i18n'
import { ownAssignment } from '#src/access/own-assignment.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { assignmentAddress } from '#src/addresses/class-addresses.ts'
import { answeredItems } from '#src/assignments/answered-items.ts'
import { ownItemForm } from '#src/assignments/own-items/own-item-form.ts'
import { OwnItemView } from '#src/assignments/own-items/pages/own-item-view.tsx'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'

export default async function OwnItemPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string; itemId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const teacher = await requireTeacher(locale)
  const { itemId, ...ids } = await props.params
  const own = await ownAssignment(teacher, ids)
  const draft = services().drafts.of(teacher.teacherId, await queryValue(props.searchParams, 'draft'))
  const form = own && (await ownItemForm(own.assignment, itemId, draft))
  if (!own || !form) return <NotThere locale={locale} />
  const { assignment } = own
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t(`assignments:type_${form.type}`)}
      addressIn={(code) => assignmentAddress(code, assignment, `items/${itemId}/`)}
    >
      <OwnItemView
        {...form}
        locale={locale}
        assignment={assignment}
        isAnswered={(await answeredItems(assignment)).has(form.itemId)}
      />
    </ClassFrame>
  )
}
