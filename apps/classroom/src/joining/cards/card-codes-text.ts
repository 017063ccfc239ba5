import type { CardCode } from './make-cards.ts'

/** Codes of seats as a cookie holds them: ids and codes have neither of the two signs. */
export function cardCodesText(cards: readonly CardCode[]): string {
  return cards.map(({ seatId, returnCode }) => `${seatId}.${returnCode}`).join('~')
}

/** The other way round; what cannot be read is passed over. */
export function cardCodesIn(text: string): CardCode[] {
  return text.split('~').flatMap((one) => {
    const [seatId, returnCode] = one.split('.')
    return seatId && returnCode ? [{ seatId, returnCode }] : []
  })
}
