import { expect, it } from 'vitest'
import { formatTable } from './format-table.ts'

it('sets words from the left and numbers from the right, each column as wide as its widest cell', () => {
  const columns = [
    { heading: 'level', align: 'left' },
    { heading: 'words', align: 'right' },
  ] as const
  expect(
    formatTable(columns, [
      ['full', '1200'],
      ['a very easy one', '7'],
    ]),
  ).toBe(`level            words
full              1200
a very easy one      7`)
})
