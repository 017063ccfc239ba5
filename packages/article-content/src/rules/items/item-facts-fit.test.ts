import { describe, expect, it } from 'vitest'
import { edit, judge } from '../../testing/story-fixture.ts'
import { itemFactsFit } from './item-facts-fit.ts'

const hotText = 'choices: [full.p1s1, full.p2s1]'

describe('itemFactsFit', () => {
  it('accepts sound items, and says nothing of a file that cannot be read', () => {
    expect(judge(itemFactsFit)).toEqual([])
    expect(judge(itemFactsFit, { 'items.yaml': '[' })).toEqual([])
  })

  it('names a fixed choice that is no choice', () => {
    expect(judge(itemFactsFit, edit('items.yaml', 'fixed: [house]', 'fixed: [house, roof]'))).toMatchObject([
      { file: 'bridge/items.yaml', line: 7, column: 18, found: 'roof' },
    ])
  })

  it('asks for two sentences to choose from at each level of the evidence', () => {
    expect(judge(itemFactsFit, edit('items.yaml', hotText, 'choices: [full.p2s1]'))).toMatchObject([
      { line: 45, expected: 'two sentences at least at the level full', found: '1' },
    ])
  })

  it('counts the sentences of each level by themselves', () => {
    const changes = edit(
      'items.yaml',
      `evidence: [full.p2s1]\n  ${hotText}`,
      'evidence: [full.p2s1, easy.p1s1]\n  choices: [full.p1s1, full.p2s1, easy.p1s1]',
    )
    expect(judge(itemFactsFit, changes)).toMatchObject([
      { line: 45, expected: 'two sentences at least at the level easy', found: '1' },
    ])
  })

  it('names a sentence to choose from at a level without evidence', () => {
    const choices = hotText.replace(']', ', easy.p1s1]')
    expect(judge(itemFactsFit, edit('items.yaml', hotText, choices))).toMatchObject([
      { line: 45, expected: 'only sentences at full, as evidence', found: 'easy.p1s1' },
    ])
  })
})
