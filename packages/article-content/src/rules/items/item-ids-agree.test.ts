import { describe, expect, it } from 'vitest'
import { edit, judge } from '../../testing/story-fixture.ts'
import { itemIdsAgree } from './item-ids-agree.ts'

describe('itemIdsAgree', () => {
  it('accepts the same items in every file', () => {
    expect(judge(itemIdsAgree)).toEqual([])
  })

  it.each([
    ['answer-key.yaml', 'proof:', 7],
    ['en/items.yaml', 'proof:', 42],
    ['hy/items.yaml', 'proof:', 42],
  ])('names in %s the item that it lacks and the one that it adds', (path, original, line) => {
    expect(judge(itemIdsAgree, edit(path, original, 'prof:'))).toMatchObject([
      { file: `bridge/${path}`, line: 1, expected: 'proof, one of the items of bridge/items.yaml' },
      { file: `bridge/${path}`, line, expected: 'only the items of bridge/items.yaml', found: 'prof' },
    ])
  })

  it('says nothing where items.yaml, or the other file, cannot be read', () => {
    expect(judge(itemIdsAgree, { 'items.yaml': '[' })).toEqual([])
    expect(judge(itemIdsAgree, { 'answer-key.yaml': '[', 'hy/items.yaml': '[' })).toEqual([])
  })
})
