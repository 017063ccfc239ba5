import { isLocaleCode, translator } from '@karda/i18n'
import { ownAssignment } from '#src/access/own-assignment.ts'
import { signedInTeacher } from '#src/access/signed-in-teacher.ts'
import { notThere } from '#src/access/teacher-action.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { assignmentTitle } from '#src/assignments/assigned-story.ts'
import { csvResponse } from '#src/csv/csv-response.ts'
import { decimalCommaSigns } from '#src/csv/write-csv.ts'
import { seeOther } from '#src/forms/see-other.ts'
import { loadResults } from '#src/results/load-results.ts'
import { decimalCommaQuery } from '#src/results/pages/results-address.ts'
import { resultsTable } from '#src/results/results-table.ts'

export async function GET(
  request: Request,
  { params }: { params: Promise<{ lang: string; classId: string; assignmentId: string }> },
): Promise<Response> {
  const { lang, ...ids } = await params
  if (!isLocaleCode(lang)) return notThere()
  const teacher = await signedInTeacher()
  if (!teacher) return seeOther(teacherAddress(lang, 'sign-in/'))
  const own = await ownAssignment(teacher, ids)
  if (!own) return notThere()
  const { results, story } = await loadResults(own.assignment)
  const title = assignmentTitle(own.assignment, story, lang)
  const name = translator(lang).t('results:csvName', { className: own.ownedClass.name, title })
  const isForDecimalComma = new URL(request.url).search === decimalCommaQuery
  const signs = isForDecimalComma ? decimalCommaSigns : undefined
  return csvResponse(`${name}.csv`, resultsTable(results, lang), signs)
}
