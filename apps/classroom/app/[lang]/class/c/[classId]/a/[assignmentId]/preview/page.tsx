import { translator } from '@karda/i18n'
import { ownAssignment } from '#src/access/own-assignment.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { assignmentAddress } from '#src/addresses/class-addresses.ts'
import { assignedQuiz } from '#src/assignments/assigned-quiz.ts'
import { PreviewView } from '#src/assignments/pages/preview-view.tsx'
import { type PageQuery, queryValue } from '#src/forms/query-of.ts'
import { withQuery } from '#src/forms/see-other.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'

export default async function PreviewPage(props: {
  params: Promise<{ lang: string; classId: string; assignmentId: string }>
  searchParams: PageQuery
}) {
  const locale = await pageLocale(props.params)
  const own = await ownAssignment(await requireTeacher(locale), await props.params)
  if (!own) return <NotThere locale={locale} />
  const { assignment } = own
  const language = await queryValue(props.searchParams, 'language')
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t('assignments:page_preview')}
      addressIn={(code) => withQuery(assignmentAddress(code, assignment, 'preview/'), { language })}
    >
      <PreviewView
        locale={locale}
        assignment={assignment}
        quiz={await assignedQuiz(assignment)}
        language={language}
      />
    </ClassFrame>
  )
}
