import { describe, expect, it } from 'vitest'
import { matchesEntityTag } from './matches-entity-tag.ts'

describe('matchesEntityTag', () => {
  it.each(['"abc"', 'W/"abc"', '*', '"x", "abc"', '"x",W/"abc"'])('finds the tag in %s', (header) => {
    expect(matchesEntityTag(header, '"abc"')).toBe(true)
  })

  it.each(['"x"', 'abc', '', '"abcd", "xabc"', 'w/"abc"'])('does not find the tag in %j', (header) => {
    expect(matchesEntityTag(header, '"abc"')).toBe(false)
  })
})
