import { describe, expect, it } from 'vitest'
import { type Changes, edit, judge } from '../../testing/story-fixture.ts'
import { itemWordsFit } from './item-words-fit.ts'

const english = (original: string, replacement: string) => edit('en/items.yaml', original, replacement)

describe('itemWordsFit', () => {
  it('accepts words for exactly what each item has', () => {
    expect(judge(itemWordsFit)).toEqual([])
  })

  it.each<[string, Changes, string, string]>([
    [
      'a choice without words',
      english('road: A road, ', ''),
      'road, one of the choices of the item',
      'nothing',
    ],
    [
      'words of no choice',
      english('road: A road', 'road: A road, x: X'),
      'only the choices of the item',
      'x',
    ],
    [
      'a source without words',
      english('builds: Builds the bridge, ', ''),
      'builds, one of the sources of the item',
      'nothing',
    ],
    [
      'words of no target',
      english('river: The river', 'river: A, x: X'),
      'only the targets of the item',
      'x',
    ],
    ['a word of no use', english('days: days', 'days: days, x: X'), 'only the words of the item', 'x'],
    [
      'choices where the type has none',
      english('prompt: In which town?', 'prompt: In which town?\n  choices: { a: A }'),
      'no choices in an item of its type',
      'the key choices',
    ],
    [
      'a text where the type has none',
      english('prompt: In which town?', 'prompt: In which town?\n  text: A text.'),
      'no text in an item of its type',
      'the key text',
    ],
    [
      'a gap item without its text',
      english('  text: In {town} there will be a bridge in three {time}.\n', ''),
      'text',
      'nothing',
    ],
    ['a gap that the text leaves out', english('{town}', 'Gyumri'), '{town} once', '0 times'],
    ['a gap that the text has twice', english('{town}', '{town}, {town}'), '{town} once', '2 times'],
    [
      'the mark of no gap',
      english('{town}', '{town} {city}'),
      'only the gaps of the item: town, time',
      '{city}',
    ],
    [
      'a brace without its partner',
      english('{town}', '{town} }'),
      'braces in pairs, around the id of a gap',
      '}',
    ],
  ])('refuses %s', (_, changes, expected, found) => {
    expect(judge(itemWordsFit, changes)).toMatchObject([{ file: 'bridge/en/items.yaml', expected, found }])
  })

  it('judges each language', () => {
    expect(judge(itemWordsFit, edit('hy/items.yaml', 'road: Ճանապարհ, ', ''))).toMatchObject([
      { file: 'bridge/hy/items.yaml', line: 3 },
    ])
  })

  it('says nothing where a file cannot be read', () => {
    expect(judge(itemWordsFit, { 'items.yaml': '[' })).toEqual([])
    expect(judge(itemWordsFit, { 'en/items.yaml': '[' })).toEqual([])
  })
})
