import { closeSeatSessions } from '@karda/database'
import { type LocaleCode, locales } from '@karda/i18n'
import { classAction } from '#src/access/class-action.ts'
import { classAddress } from '#src/addresses/class-addresses.ts'
import { passOnToEach } from '#src/forms/passing-cookie.ts'
import { checkbox } from '#src/forms/read-form.ts'
import { seeOther, withQuery } from '#src/forms/see-other.ts'
import { cardCodesText } from '#src/joining/cards/card-codes-text.ts'
import { makeCards } from '#src/joining/cards/make-cards.ts'
import { listedSeats } from '#src/joining/listed-seats.ts'
import { services } from '#src/services/services.ts'

const schema = listedSeats.extend({ endSessions: checkbox })

/** Makes codes of seats anew, and tells them once to the page that prints them. */
export const POST = classAction(schema, async ({ locale, ownedClass, values }) => {
  const { classId } = ownedClass
  const cards = await makeCards(classId, values.seats)
  if (cards.length === 0) {
    return seeOther(withQuery(classAddress(locale, classId, 'cards/'), { problem: 'no-seats' }))
  }
  if (values.endSessions) {
    for (const { seatId } of cards) await closeSeatSessions(services().database, { classId, seatId })
  }
  const printPage = (code: LocaleCode) => classAddress(code, classId, 'cards/print/')
  const printPages = locales.map(({ code }) => printPage(code))
  return seeOther(printPage(locale), passOnToEach('karda-join-cards', cardCodesText(cards), printPages))
})
