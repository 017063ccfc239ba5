import { describe, expect, it } from 'vitest'
import { type Changes, edit, judge } from '../../testing/story-fixture.ts'
import { itemKeysFit } from './item-keys-fit.ts'

const key = (original: string, replacement: string) => edit('answer-key.yaml', original, replacement)

describe('itemKeysFit', () => {
  it('accepts answers that their items can have', () => {
    expect(judge(itemKeysFit)).toEqual([])
  })

  it.each<[string, Changes, object[]]>([
    [
      'a choice that the item does not have',
      key('correct: [bridge]', 'correct: [tower]'),
      [{ line: 1, column: 40, expected: 'one of the choices of the item', found: 'tower' }],
    ],
    [
      'two right choices of a single item',
      key('correct: [bridge]', 'correct: [bridge, road]'),
      [{ line: 1, expected: 'one id, since the item is single', found: 'bridge, road' }],
    ],
    [
      'an order that leaves out a choice and has another',
      key('[start, ready]', '[start, end]'),
      [
        { line: 4, expected: 'one of the choices of the item', found: 'end' },
        { line: 4, expected: 'ready, one of the choices of the item', found: 'nothing' },
      ],
    ],
    [
      'an order in which items.yaml already has the choices',
      key('[start, ready]', '[ready, start]'),
      [{ line: 4, expected: 'another order than that of items.yaml', found: 'ready, start' }],
    ],
    [
      'a source without its target',
      key('builds: workers, ', ''),
      [{ line: 5, expected: 'builds, one of the sources of the item', found: 'nothing' }],
    ],
    [
      'a source and a target that the item does not have',
      key('builds: workers', 'builds: workers, waits: boats'),
      [
        { line: 5, expected: 'only the sources of the item', found: 'waits' },
        { line: 5, column: 61, expected: 'one of the targets of the item', found: 'boats' },
      ],
    ],
    [
      'a gap without its word, and a word that is not in the bank',
      key('town: gyumri, time: years', 'time: weeks'),
      [
        { line: 6, expected: 'town, one of the gaps of the item', found: 'nothing' },
        { line: 6, expected: 'one of the words of the item', found: 'weeks' },
      ],
    ],
    [
      'a word that two gaps have',
      key('time: years', 'time: gyumri'),
      [{ line: 6, column: 55, expected: 'a word that no other gap has', found: 'gyumri' }],
    ],
    [
      'a sentence that is not among those to choose from, and no evidence',
      key('[full.p2s1]', '[full.p1s2]'),
      [
        { line: 7, expected: 'one of the choices of the item' },
        { line: 7, expected: 'one of the evidence of the item' },
      ],
    ],
    [
      'two sentences of one level',
      {
        ...key('[full.p2s1]', '[full.p2s1, full.p1s1]'),
        ...edit('items.yaml', '[full.p2s1]\n  choices', '[full.p1s1, full.p2s1]\n  choices'),
      },
      [{ line: 7, expected: 'one segment of full', found: 'full.p2s1, full.p1s1' }],
    ],
    [
      'a level of the evidence without its sentence',
      edit('items.yaml', '[full.p2s1]\n  choices', '[full.p2s1, easy.p1s1]\n  choices'),
      [{ line: 7, expected: 'one segment of easy', found: 'none' }],
    ],
    [
      'no number where one is asked for',
      key(', correct: 20', ''),
      [{ line: 8, expected: 'a number, since the item asks for one', found: 'nothing' }],
    ],
    [
      'a number where a word is asked for',
      key('which-town: { type: short-answer', 'which-town: { type: short-answer, correct: 3'),
      [{ line: 9, expected: 'no number, since the item asks for a word', found: '3' }],
    ],
  ])('refuses %s', (_, changes, problems) => {
    expect(judge(itemKeysFit, changes)).toMatchObject(
      problems.map((problem) => ({ file: 'bridge/answer-key.yaml', ...problem })),
    )
  })

  it.each([
    ['being-built: { type: choice, correct: [bridge] }', 'choice'],
    ['five-years: { type: true-false-not-stated, correct: is-false }', 'true-false-not-stated'],
    ['first-and-last: { type: order, correct: [start, ready] }', 'order'],
    ['who-does: { type: match, correct: { builds: workers, promises: mayor } }', 'match'],
    ['in-short: { type: gap, correct: { town: gyumri, time: years } }', 'gap'],
    ['proof: { type: hot-text, correct: [full.p2s1] }', 'hot-text'],
    ['which-town: { type: short-answer }', 'short-answer'],
  ])('refuses an answer of another type for %s', (answer, type) => {
    const other = answer.replace(/\{.*\}/, '{ type: extended }')
    expect(judge(itemKeysFit, key(answer, other))).toMatchObject([
      { expected: `${type}, the type of the item`, found: 'extended' },
    ])
  })

  it('refuses an answer of another type for an extended item', () => {
    expect(judge(itemKeysFit, key('{ type: extended }', '{ type: short-answer }'))).toMatchObject([
      { line: 10, column: 24, expected: 'extended, the type of the item', found: 'short-answer' },
    ])
  })

  it('says nothing where a file cannot be read, or an item has no answer', () => {
    expect(judge(itemKeysFit, { 'answer-key.yaml': '[' })).toEqual([])
    expect(judge(itemKeysFit, { 'items.yaml': '[' })).toEqual([])
    expect(judge(itemKeysFit, { 'answer-key.yaml': '{}' })).toEqual([])
  })
})
