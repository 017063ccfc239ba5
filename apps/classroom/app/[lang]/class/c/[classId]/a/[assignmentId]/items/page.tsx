import { teacherItemsOf } from '@karda/database'
import { translator } from '@karda/i18n'
import { ownAssignment } from '#src/access/own-assignment.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { assignmentAddress } from '#src/addresses/class-addresses.ts'
import { answeredItems } from '#src/assignments/answered-items.ts'
import { editableItems } from '#src/assignments/editable-items.ts'
import { OwnItemsView } from '#src/assignments/own-items/pages/own-items-view.tsx'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'

export default async function OwnItemsPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const own = await ownAssignment(await requireTeacher(locale), await props.params)
  if (!own) return <NotThere locale={locale} />
  const { assignment } = own
  const { facts } = await teacherItemsOf(services().database, assignment)
  const items = await editableItems(assignment, locale)
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t('assignments:page_items')}
      addressIn={(code) => assignmentAddress(code, assignment, 'items/')}
    >
      <OwnItemsView
        locale={locale}
        assignment={assignment}
        items={[...items.values()].filter(({ item }) => Object.hasOwn(facts, item.id))}
        answered={await answeredItems(assignment)}
        problem={await queryValue(props.searchParams, 'problem')}
        done={await queryValue(props.searchParams, 'done')}
      />
    </ClassFrame>
  )
}
