import { assignmentsOfClass, seatsOfClass, unbegunSeats } from '@karda/database'
import { ownClass } from '#src/access/own-class.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { AssignmentList } from '#src/assignments/pages/assignment-list.tsx'
import { ClassView } from '#src/classes/pages/class-view.tsx'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { JoiningNotices } from '#src/joining/pages/joining-notices.tsx'
import { JoiningPart } from '#src/joining/pages/joining-part.tsx'
import { LiveNotices } from '#src/live/pages/live-notices.tsx'
import { RosterPart } from '#src/roster/roster-part.tsx'
import { services } from '#src/services/services.ts'
import { pageTimeZone } from '#src/times/time-zone.ts'

export default async function ClassPage(props: {
  params: Promise<{ lang: string; classId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const { classId } = await props.params
  const ownedClass = await ownClass(await requireTeacher(locale), classId)
  if (!ownedClass) return <NotThere locale={locale} />
  const { database } = services()
  const seats = await seatsOfClass(database, classId)
  const done = await queryValue(props.searchParams, 'done')
  const traces = await queryValue(props.searchParams, 'traces')
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={ownedClass.name}
      addressIn={(code) => classAddress(code, classId)}
    >
      <ClassView
        locale={locale}
        ownedClass={ownedClass}
        seats={seats}
        assignments={
          <AssignmentList
            classId={classId}
            assignments={await assignmentsOfClass(database, classId)}
            telling={{ locale, timeZone: await pageTimeZone(), now: Date.now() }}
          />
        }
        joining={
          <>
            <RosterPart locale={locale} classId={classId} seats={seats} />
            <JoiningPart
              locale={locale}
              ownedClass={ownedClass}
              unbegun={await unbegunSeats(database, classId)}
            />
          </>
        }
        problem={await queryValue(props.searchParams, 'problem')}
        done={done}
        traces={traces}
        notices={
          <>
            <LiveNotices locale={locale} notes={{ done, traces, problem: undefined }} />
            <JoiningNotices locale={locale} problem={undefined} done={done} />
          </>
        }
      />
    </ClassFrame>
  )
}
