import { describe, expect, it } from 'vitest'
import { columnsIn } from '../testing/sign-cases.ts'
import { armenianDigits } from './armenian-digits.ts'

describe('armenianDigits', () => {
  it('accepts four digits together, five and more in groups', () => {
    expect(columnsIn(armenianDigits, 'hy', '2000, 10\u00a0000, 1\u00a0000\u00a0000, 50%, 3,5։')).toEqual([])
  })

  it.each([
    ['five digits without groups', 'Ա 10000։', [3]],
    ['groups parted by a common space', 'Ա 100 000։', [3]],
    ['four digits in groups', 'Ա 2\u00a0000։', [3]],
    ['a space before %', 'Ա 50 %։', [4]],
  ])('refuses %s', (_, line, columns) => {
    expect(columnsIn(armenianDigits, 'hy', line)).toEqual(columns)
  })
})
