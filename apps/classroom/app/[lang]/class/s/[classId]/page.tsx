import { translator } from '@karda/i18n'
import { redirect } from 'next/navigation'
import { presentStudent } from '#src/access/present-student.ts'
import { cardAddress, studentHomeAddress } from '#src/addresses/class-addresses.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { StudentHomeView } from '#src/joining/pages/student-home-view.tsx'
import { seatAssignments } from '#src/joining/seat-assignments.ts'

export default async function StudentHomePage(props: { params: Promise<{ lang: string; classId: string }> }) {
  const locale = await pageLocale(props.params)
  const { classId } = await props.params
  const student = await presentStudent(classId)
  if (!student) redirect(cardAddress(locale, classId))
  return (
    <ClassFrame
      locale={locale}
      viewer="student"
      title={translator(locale).t('joining:homeTitle')}
      addressIn={(one) => studentHomeAddress(one, classId)}
    >
      <StudentHomeView
        locale={locale}
        seat={student.seat}
        assignments={await seatAssignments(student.seat, Date.now())}
      />
    </ClassFrame>
  )
}
