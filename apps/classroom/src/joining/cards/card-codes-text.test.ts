import { describe, expect, it } from 'vitest'
import { mostSeats } from '../../classes/class-limits.ts'
import { returnCodeLength } from '../../codes/code-alphabet.ts'
import { newCode } from '../../codes/new-code.ts'
import { newId } from '../../codes/tokens.ts'
import { cardCodesIn, cardCodesText } from './card-codes-text.ts'

const cards = Array.from({ length: mostSeats }, () => ({
  seatId: newId(),
  returnCode: newCode(returnCodeLength),
}))

describe('codes of join cards', () => {
  it('come back from the cookie as they went in', () => {
    expect(cardCodesIn(cardCodesText(cards))).toEqual(cards)
  })

  it('fit into a cookie for the largest class', () => {
    expect(encodeURIComponent(cardCodesText(cards)).length).toBeLessThan(3_500)
  })

  it.each(['', '~', 'seat', 'seat.', '.CODE'])('are none in %j', (text) => {
    expect(cardCodesIn(text)).toEqual([])
  })
})
