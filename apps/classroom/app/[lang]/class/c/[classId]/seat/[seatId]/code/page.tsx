import { seatOf } from '@karda/database'
import { translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { ownClass } from '#src/access/own-class.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { NewCodeView } from '#src/joining/pages/new-code-view.tsx'
import { services } from '#src/services/services.ts'

export default async function NewCodePage(props: {
  params: Promise<{ lang: string; classId: string; seatId: string }>
}) {
  const locale = await pageLocale(props.params)
  const { classId, seatId } = await props.params
  const ownedClass = await ownClass(await requireTeacher(locale), classId)
  const seat = ownedClass && (await seatOf(services().database, { classId, seatId }))
  if (seat?.removedAt !== null) return <NotThere locale={locale} />
  const alias = aliasName(locale, seat.aliasKey)
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t('joining:newCodeFor', { alias })}
      addressIn={(one) => classAddress(one, classId, `seat/${seatId}/code/`)}
    >
      <NewCodeView locale={locale} seat={seat} alias={alias} />
    </ClassFrame>
  )
}
