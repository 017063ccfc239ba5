import { describe, expect, it } from 'vitest'
import { columnsIn } from '../testing/sign-cases.ts'
import { armenianSpaces } from './armenian-spaces.ts'

describe('armenianSpaces', () => {
  it.each(['Ա․ «Բ, գ» (դ)՝ 3,5 և 100\u00a0000։', 'Ա – բ, «Գ։ Դ»։'])('accepts «%s»', (line) => {
    expect(columnsIn(armenianSpaces, 'hy', line)).toEqual([])
  })

  it.each([
    ['two spaces', 'Ա  բ։', [2]],
    ['a space beside a no-break space', 'Ա \u00a0բ։', [2]],
    ['a space before a sign', 'Ա , բ ։', [2, 6]],
    ['spaces inside quotation marks', 'Ա « բ »։', [3, 6]],
    ['no space after a sign', 'Ա,բ՝գ․դ։', [2, 4, 6]],
    ['a hyphen for a dash', 'Ա - բ։', [2]],
  ])('refuses %s', (_, line, columns) => {
    expect(columnsIn(armenianSpaces, 'hy', line)).toEqual(columns)
  })
})
