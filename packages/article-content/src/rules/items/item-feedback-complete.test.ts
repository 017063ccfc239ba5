import { describe, expect, it } from 'vitest'
import { type Changes, edit, judge } from '../../testing/story-fixture.ts'
import { itemFeedbackComplete } from './item-feedback-complete.ts'

const english = (original: string, replacement: string) => edit('en/items.yaml', original, replacement)

describe('itemFeedbackComplete', () => {
  it('accepts a reason for whatever can be answered', () => {
    expect(judge(itemFeedbackComplete)).toEqual([])
  })

  it.each<[string, Changes, string]>([
    ['a wrong choice', english('      road: No road is named.\n', ''), 'road'],
    ['a right choice', english('      bridge: The workers are building a bridge.\n', ''), 'bridge'],
    ['a truth value', english('      not-stated: The story does name a time.\n', ''), 'not-stated'],
    ['a choice to be put in order', english('ready: That is for later., ', ''), 'ready'],
    ['a source', english('      builds: The workers build.\n', ''), 'builds'],
    ['a target that fits no source', english('      river: The river does nothing.\n', ''), 'river'],
    ['a gap', english('town: Gyumri is the town., ', ''), 'town'],
    ['a word that fits no gap', english(', days: Days are not named.', ''), 'days'],
    ['a sentence to choose', english('full.p1s1: This says where., ', ''), 'full.p1s1'],
    ['a typed answer', english('    reasons: { answer: There are 20 workers. }\n', ''), 'answer'],
  ])('asks for the reason of %s', (_, changes, id) => {
    expect(judge(itemFeedbackComplete, changes)).toMatchObject([
      {
        file: 'bridge/en/items.yaml',
        expected: `${id}, one of what needs a reason in this item`,
        found: 'nothing',
      },
    ])
  })

  it.each([
    ['no choice', '      road: No road', '      x: No.\n      road: No road', 'x'],
    [
      'a target that a source has',
      '      river: The river',
      '      mayor: No.\n      river: The river',
      'mayor',
    ],
    ['a word that a gap has', 'days: Days', 'years: No., days: Days', 'years'],
  ])('refuses the reason of %s', (_, original, replacement, id) => {
    expect(judge(itemFeedbackComplete, english(original, replacement))).toMatchObject([
      { expected: 'only what needs a reason in this item', found: id },
    ])
  })

  it('shows a reason too many where it stands', () => {
    const changes = english('      road: No road', '      x: No.\n      road: No road')
    expect(judge(itemFeedbackComplete, changes)).toMatchObject([{ line: 8, column: 10 }])
  })

  it('refuses a target that fits nothing and is named like a source', () => {
    const changes = {
      ...edit('items.yaml', 'mayor, river]', 'mayor, builds]'),
      ...english('      river: The river does nothing.\n', ''),
      'hy/items.yaml': null,
    }
    expect(judge(itemFeedbackComplete, changes)).toMatchObject([{ line: 33, found: 'two of builds' }])
  })

  it.each([
    ['accepted', 'reasons: { build', 'accepted: [A]\n    reasons: { build'],
    ['mistakes', 'reasons: { build', 'mistakes: { a: { answers: [A], reason: B. } }\n    reasons: { build'],
    ['criteria', 'reasons: { build', 'criteria: { a: A }\n    reasons: { build'],
    ['modelAnswer', 'reasons: { build', 'modelAnswer: A.\n    reasons: { build'],
    ['reasons', 'criteria: { says-who', 'reasons: { a: A. }\n    criteria: { says-who'],
  ])('refuses %s where the item’s type has none', (name, original, replacement) => {
    expect(judge(itemFeedbackComplete, english(original, replacement))).toMatchObject([
      { expected: `no ${name} in an item of its type`, found: `the key ${name}` },
    ])
  })

  it('asks for the accepted forms of a word in each language', () => {
    const changes = edit('hy/items.yaml', '    accepted: [Գյումրի, Գյումրիում]\n', '')
    expect(judge(itemFeedbackComplete, changes)).toMatchObject([
      { file: 'bridge/hy/items.yaml', line: 55, expected: 'accepted', found: 'nothing' },
    ])
  })

  it('asks for no accepted forms of a number', () => {
    expect(judge(itemFeedbackComplete, english('    accepted: [twenty]\n', ''))).toEqual([])
  })

  it('asks for every criterion and a model answer of an extended item', () => {
    expect(judge(itemFeedbackComplete, english('says-who: Says who promises, ', ''))).toMatchObject([
      { line: 61, expected: 'says-who, one of the criteria of the item', found: 'nothing' },
    ])
    const withoutModel = english('    modelAnswer: The mayor promises a bridge.\n', '')
    expect(judge(itemFeedbackComplete, withoutModel)).toMatchObject([
      { expected: 'modelAnswer', found: 'nothing' },
    ])
  })

  it('leaves open what depends on a key that cannot be read', () => {
    const changes = {
      'answer-key.yaml': '[',
      ...english('      river: The river does nothing.\n', ''),
    }
    expect(judge(itemFeedbackComplete, changes)).toEqual([])
  })
})
