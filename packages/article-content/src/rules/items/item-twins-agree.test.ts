import { describe, expect, it } from 'vitest'
import { edit, judge } from '../../testing/story-fixture.ts'
import { itemTwinsAgree } from './item-twins-agree.ts'

describe('itemTwinsAgree', () => {
  it('accepts the same fields and mistakes in each language', () => {
    expect(judge(itemTwinsAgree)).toEqual([])
  })

  it('names a field of the words that one language has', () => {
    expect(judge(itemTwinsAgree, edit('hy/items.yaml', '  text:', '  # text:'))).toMatchObject([
      {
        file: 'bridge/hy/items.yaml',
        line: 36,
        expected: 'text, one of what the item has in bridge/en/items.yaml',
      },
    ])
  })

  it('names a field of the feedback that one language has', () => {
    expect(judge(itemTwinsAgree, edit('en/items.yaml', '    accepted: [twenty]\n', ''))).toMatchObject([
      { file: 'bridge/hy/items.yaml', line: 50, found: 'accepted' },
    ])
  })

  it('names a mistake that one language has', () => {
    expect(judge(itemTwinsAgree, edit('hy/items.yaml', '      years: {', '      months: {'))).toMatchObject([
      { line: 51, expected: 'years, one of what the item has in bridge/en/items.yaml', found: 'nothing' },
      { line: 52, expected: 'only what the item has in bridge/en/items.yaml', found: 'months' },
    ])
  })

  it('shows a field too many where it stands', () => {
    expect(judge(itemTwinsAgree, edit('en/items.yaml', '  text:', '  # text:'))).toMatchObject([
      { line: 38, found: 'text' },
    ])
  })

  it('says nothing of an item or a file that one language lacks', () => {
    expect(judge(itemTwinsAgree, edit('en/items.yaml', 'how-many:', 'how-much:'))).toEqual([])
    expect(judge(itemTwinsAgree, { 'en/items.yaml': '[' })).toEqual([])
    expect(judge(itemTwinsAgree, { 'hy/items.yaml': '[' })).toEqual([])
    expect(itemTwinsAgree({ slug: 'a', editions: [], files: [], blanks: [] })).toEqual([])
  })
})
