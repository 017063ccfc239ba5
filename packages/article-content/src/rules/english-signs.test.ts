import { describe, expect, it } from 'vitest'
import { columnsIn } from '../testing/sign-cases.ts'
import { edit, judge } from '../testing/story-fixture.ts'
import { englishSigns } from './english-signs.ts'

describe('englishSigns', () => {
  it.each([
    'He said: “I won’t – ever – go; 1990–1995 was enough…”',
    'At 15:30 see example.org/a,b or [this](https://example.org).',
    'A well-known ‘term’—so it is (here).',
    '100,000 people.',
  ])('accepts “%s”', (line) => {
    expect(columnsIn(englishSigns, 'en', line)).toEqual([])
  })

  it.each([
    ['straight quotation marks', 'A "b".', [3, 5]],
    ['a straight apostrophe', "It's.", [3]],
    ['a backquote', 'It´s.', [3]],
    ['quotation marks of other languages', 'A «b».', [3, 5]],
    ['an opening mark as apostrophe', 'It‘s.', [3]],
    ['two spaces', 'A  b.', [2]],
    ['a space before a sign', 'A , b.', [2]],
    ['a space inside brackets', 'A ( b ).', [3, 6]],
    ['no space after a comma', 'A,b.', [2]],
    ['three points', 'A...', [2]],
    ['a hyphen for a dash', 'A - b -- c.', [2, 7]],
    ['a hyphen between numbers', '1990-1995.', [5]],
    ['a dash with one space', 'A —b – c.', [3]],
    ['a letter of another script', 'Аrmenia.', [1]],
    ['a letter of another script at the end', 'Armeniа.', [6]],
  ])('refuses %s', (_, line, columns) => {
    expect(columnsIn(englishSigns, 'en', line)).toEqual(columns)
  })

  it('asks sentences in words.yaml for their end, and phrases for none', () => {
    const sentence = edit('en/words.yaml', 'divides the town.', 'divides the town')
    expect(judge(englishSigns, sentence)).toMatchObject([{ line: 2, expected: 'a sentence’s end' }])
    const phrase = edit('en/words.yaml', 'A bridge for Gyumri', 'A bridge for Gyumri.')
    expect(judge(englishSigns, phrase)).toMatchObject([{ line: 1, column: 30 }])
  })

  it('accepts a headline that asks', () => {
    expect(judge(englishSigns, edit('en/words.yaml', 'A bridge for Gyumri', 'A bridge for Gyumri?'))).toEqual(
      [],
    )
  })
})
