import { expect, it } from 'vitest'
import { generatedNames } from './generated-names.ts'

it('names stories after the present ones in turn', () => {
  expect(generatedNames(['alphabet', 'csto'], 3)).toEqual([
    { slug: 'alphabet-0001', source: 'alphabet' },
    { slug: 'csto-0002', source: 'csto' },
    { slug: 'alphabet-0003', source: 'alphabet' },
  ])
})

it('refuses to make stories of none', () => {
  expect(() => generatedNames([], 1)).toThrow(RangeError)
})
