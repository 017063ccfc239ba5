import { describe, expect, it } from 'vitest'
import { bindableValue } from './bindable-value.ts'

describe('a value for SQLite', () => {
  it.each([['text'], [1.5], [10n], [null], [new Uint8Array([1, 2])]])('is %s as it stands', (value) => {
    expect(bindableValue(value)).toBe(value)
  })

  it('is 1 or 0 for a boolean', () => {
    expect([true, false].map(bindableValue)).toEqual([1, 0])
  })

  it.each([[undefined], [new Date(0)], [{}], [() => 1]])('is never %s', (value) => {
    expect(() => bindableValue(value)).toThrow('SQLite cannot hold a value of type')
  })
})
