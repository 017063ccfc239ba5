import { aliasName } from '@karda/i18n/aliases'
import { NotThere } from '#src/frame/not-there.tsx'
import { openResults } from '#src/results/pages/open-results.ts'
import { studentResultAddress } from '#src/results/pages/results-address.ts'
import { ResultsFrame } from '#src/results/pages/results-frame.tsx'
import { StudentView } from '#src/results/pages/student-view.tsx'

export default async function StudentResultsPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string; seatId: string }>
}) {
  const open = await openResults(props.params)
  if (open.kind === 'not-there') return <NotThere locale={open.locale} />
  const { seatId } = await props.params
  const student = open.results.students.find(({ seat }) => seat.seatId === seatId)
  if (!student) return <NotThere locale={open.locale} />
  return (
    <ResultsFrame
      open={open}
      title={aliasName(open.locale, student.seat.aliasKey)}
      addressIn={(code) => studentResultAddress(code, open.assignment, seatId)}
      isBelow
    >
      <StudentView open={open} student={student} />
    </ResultsFrame>
  )
}
