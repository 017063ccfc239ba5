import { assignmentOf } from '@karda/database'
import { translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { presentStudent } from '#src/access/present-student.ts'
import { studentAddress } from '#src/addresses/class-addresses.ts'
import { passedOn } from '#src/forms/passing-cookie.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { ReturnCodeView } from '#src/joining/pages/return-code-view.tsx'
import { services } from '#src/services/services.ts'

export default async function ReturnCodePage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
}) {
  const locale = await pageLocale(props.params)
  const { classId, assignmentId } = await props.params
  const student = await presentStudent(classId)
  if (!student) return <NotThere locale={locale} />
  const assignment = await assignmentOf(services().database, { classId, assignmentId })
  if (!assignment) return <NotThere locale={locale} />
  return (
    <ClassFrame
      locale={locale}
      viewer="student"
      title={translator(locale).t('joining:codePageTitle')}
      addressIn={(one) => studentAddress(one, assignment, 'code/')}
    >
      <ReturnCodeView
        locale={locale}
        alias={aliasName(locale, student.seat.aliasKey)}
        returnCode={await passedOn('karda-return-code')}
        assignment={assignment}
      />
    </ClassFrame>
  )
}
