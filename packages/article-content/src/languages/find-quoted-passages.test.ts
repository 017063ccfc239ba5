import { describe, expect, it } from 'vitest'
import { findQuotedPassages } from './find-quoted-passages.ts'

const find = (text: string) =>
  findQuotedPassages(text, { open: '«', close: '»' }).map((passage) => [
    passage.text,
    passage.start,
    passage.end,
  ])

describe('findQuotedPassages', () => {
  it('finds each passage with its place, marks included', () => {
    expect(find('a «b» c «d»')).toEqual([
      ['b', 2, 5],
      ['d', 8, 11],
    ])
  })

  it('takes a quotation inside a quotation for a part of it', () => {
    expect(find('«a «b» c»')).toEqual([['a «b» c', 0, 9]])
  })

  it('finds nothing between marks without a partner', () => {
    expect(find('a» b «c')).toEqual([])
  })
})
