import { describe, expect, it } from 'vitest'
import { balanceLines } from './balance-lines.ts'

const tenPixelsALetter = (line: string) => line.length * 10

describe('balanceLines', () => {
  it('leaves no single word for the last line', () => {
    const lines = balanceLines('leave the alliance with Russia', 240, tenPixelsALetter)
    expect(lines).toEqual(['leave the alliance', 'with Russia'])
  })

  it('takes no more lines than are needed', () => {
    expect(balanceLines('one two three', 130, tenPixelsALetter)).toEqual(['one two three'])
  })
})
