import { expect, it } from 'vitest'
import { canonicalText } from './canonical-text.ts'

it('gives data with keys in any order one and the same text', () => {
  const text = '{"a":[{"c":1,"d":[2,1]},null],"b":"ա"}'
  expect(canonicalText({ b: 'ա', a: [{ d: [2, 1], c: 1 }, null] })).toBe(text)
  expect(canonicalText({ a: [{ c: 1, d: [2, 1] }, null], b: 'ա' })).toBe(text)
})
