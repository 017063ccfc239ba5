import { seatsOfClass } from '@karda/database'
import { translator } from '@karda/i18n'
import { ownClass } from '#src/access/own-class.ts'
import { requireTeacher } from '#src/access/require-teacher.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { shownOrigin } from '#src/addresses/shown-origin.ts'
import { passedOn } from '#src/forms/passing-cookie.ts'
import { ClassFrame } from '#src/frame/class-frame.tsx'
import { NotThere } from '#src/frame/not-there.tsx'
import { pageLocale } from '#src/frame/page-locale.ts'
import { cardCodesIn } from '#src/joining/cards/card-codes-text.ts'
import { PrintCardsView } from '#src/joining/pages/print-cards-view.tsx'
import { services } from '#src/services/services.ts'

export default async function PrintCardsPage(props: { params: Promise<{ lang: string; classId: string }> }) {
  const locale = await pageLocale(props.params)
  const { classId } = await props.params
  const ownedClass = await ownClass(await requireTeacher(locale), classId)
  if (!ownedClass) return <NotThere locale={locale} />
  const seats = await seatsOfClass(services().database, classId)
  const codes = cardCodesIn((await passedOn('karda-join-cards')) ?? '')
  const cards = codes.flatMap(({ seatId, returnCode }) => {
    const seat = seats.find((one) => one.seatId === seatId)
    return seat ? [{ classId, aliasKey: seat.aliasKey, returnCode }] : []
  })
  return (
    <ClassFrame
      locale={locale}
      viewer="teacher"
      title={translator(locale).t('joining:printTitle')}
      addressIn={(one) => classAddress(one, classId, 'cards/print/')}
    >
      <PrintCardsView
        locale={locale}
        classId={classId}
        cardLocale={ownedClass.locale}
        cards={cards}
        origin={await shownOrigin()}
      />
    </ClassFrame>
  )
}
