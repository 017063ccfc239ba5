import { classesOfTeacher, classOf, seatsOfClass } from '@karda/database'
import { translator } from '@karda/i18n'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { ClassesView } from '#src/classes/pages/classes-view.tsx'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { ForgetRoster } from '#src/roster/forget-roster.tsx'
import { services } from '#src/services/services.ts'

export default async function ClassesPage(props: {
  params: Promise<{ lang: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const { teacherId } = await requireTeacher(locale)
  const { database } = services()
  const classes = await Promise.all(
    (await classesOfTeacher(database, teacherId)).map(async ({ classId, name }) => ({
      classId,
      name,
      seats: (await seatsOfClass(database, classId)).filter(({ removedAt }) => removedAt === null).length,
    })),
  )
  const erased = await queryValue(props.searchParams, 'erased')
  // A link that somebody has made up must not take the names of a class that is there.
  const isErased = erased !== undefined && (await classOf(database, erased)) === undefined
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t('class-frame:myClasses')}
      addressIn={(code) => teacherAddress(code)}
    >
      <ClassesView
        locale={locale}
        classes={classes}
        problem={await queryValue(props.searchParams, 'problem')}
        done={await queryValue(props.searchParams, 'done')}
        traces={await queryValue(props.searchParams, 'traces')}
      />
      {isErased && <ForgetRoster classId={erased} />}
    </ClassFrame>
  )
}
