import { describe, expect, it } from 'vitest'
import { columnsIn } from '../testing/sign-cases.ts'
import { edit, judge } from '../testing/story-fixture.ts'
import { armenianLetters } from './armenian-letters.ts'

describe('armenianLetters', () => {
  it.each([
    'Եվ Երևանում՝ և՛ գյուղում, և՛ քաղաքում, ուղեվճար ունի։',
    'Ուրբաթ ինչո՞ւ, ՈՒՐԲԱԹ, ԵՎՐՈՊԱ, YouTube-ում։',
    'Կիևյան CSTO փողոց, Սև ծով։',
  ])('accepts «%s»', (line) => {
    expect(columnsIn(armenianLetters, 'hy', line)).toEqual([])
  })

  it.each([
    ['եւ in two letters', 'Նա եւ նա։', [4]],
    ['եւ with a mark inside', 'Նա ե՛ւ նա։', [4]],
    ['ԵՒ for ԵՎ', 'ԵՒՐՈՊԱ։', [1]],
    ['Եւ for Եվ', 'Եւրոպա։', [1]],
    ['ւ outside ու', 'Նաւ։', [3]],
    ['a ligature', 'ա\ufb13։', [2]],
    ['և in a word of capitals', 'ՍևԱՆ։', [1]],
    ['ՈՒ in title case', 'ՈՒրբաթ։', [1]],
    ['a no-break hyphen', 'ՀԱՊԿ\u2011ի։', [5]],
    ['an Armenian hyphen', 'ՀԱՊԿ֊ի։', [5]],
    ['a soft hyphen', 'կա\u00adմուրջ։', [3]],
    ['an Armenian apostrophe', 'կա՚մուրջ։', [3]],
    ['a Latin letter after an Armenian one', 'Հայաuտան։', [4, 5]],
    ['a Cyrillic letter at the start', 'оդ։', [1]],
    ['և at the start', 'և նա։', [1]],
    ['և at the start of a quoted sentence', 'Ա «Բ։ և գ»։', [5]],
  ])('refuses %s', (_, line, columns) => {
    expect(columnsIn(armenianLetters, 'hy', line)).toEqual(columns)
  })

  it('judges words and glossary too, but not names in other languages or what stands in other editions', () => {
    const names = 'bridge:\n  names: [{ usedBy: Նա եւ նա, name: նա եւ, language: az, reading: նա եւ }]'
    expect(judge(armenianLetters, edit('hy/glossary.yaml', 'bridge:', names))).toMatchObject([
      { file: 'bridge/hy/glossary.yaml', line: 2, column: 24 },
      { line: 2, column: 70 },
    ])
    expect(columnsIn(armenianLetters, 'en', 'Նա եւ նա։')).toEqual([])
  })
})
