import { describe, expect, it } from 'vitest'
import { cutToLines } from './cut-to-lines.ts'

const within = (most: number) => (line: string) => line.length <= most

describe('cutToLines', () => {
  it('leaves a text that fits as it is', () => {
    expect(cutToLines('Վարչապետը խոսեց։', 2, within(10))).toEqual(['Վարչապետը', 'խոսեց։'])
  })

  it('ends a longer text at a word, with an ellipsis', () => {
    expect(cutToLines('Children measured glaciers yesterday morning', 2, within(18))).toEqual([
      'Children measured',
      'glaciers…',
    ])
  })

  it('counts the ellipsis when it decides what fits', () => {
    expect(cutToLines('abcde fghij klmno', 1, within(11))).toEqual(['abcde…'])
  })

  it.each([
    ['Ուսուցիչը կարդաց, աշակերտները լսեցին։', 'Ուսուցիչը կարդաց…'],
    ['Ուսուցիչը կարդաց։ Աշակերտները լսեցին։', 'Ուսուցիչը կարդաց…'],
    ['Teachers read — students listened well', 'Teachers read…'],
  ])('puts no other sign before the ellipsis: %s', (text, expected) => {
    expect(cutToLines(text, 1, within(18))).toEqual([expected])
  })

  it('does not break off after a particle', () => {
    expect(cutToLines('Teachers read to the students', 1, within(21))).toEqual(['Teachers read…'])
  })
})
