import { signedInTeacher } from '#src/access/signed-in-teacher.ts'
import { exportAll } from '#src/accounts/export/export-all.ts'
import { streamOf } from '#src/accounts/export/stream-of.ts'
import { teacherAddress } from '#src/addresses/class-addresses.ts'
import { seeOther } from '#src/forms/see-other.ts'
import { pageLocale } from '#src/frame/page-locale.ts'
import { services } from '#src/services/services.ts'

/** All that is the signed-in teacher's, as a file. */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ lang: string }> },
): Promise<Response> {
  const locale = await pageLocale(params)
  const teacher = await signedInTeacher()
  if (!teacher) return seeOther(teacherAddress(locale, 'sign-in/'))
  const now = Date.now()
  const texts = exportAll(services().database, teacher.teacherId, now)
  const day = new Date(now).toISOString().slice(0, 10)
  return new Response(streamOf(texts), {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="karda-${day}.json"`,
    },
  })
}
