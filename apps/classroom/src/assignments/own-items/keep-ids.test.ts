import { describe, expect, it } from 'vitest'
import { keepIds, type StoredRow } from './keep-ids.ts'

/** Rows of English text, and perhaps Armenian after a slash; an empty one is not filled in. */
function rows(texts: readonly string[]) {
  return texts
    .map((text, index) => {
      const [en = '', hy] = text.split('/')
      return { row: index + 1, texts: hy === undefined ? { en } : { en, hy } }
    })
    .filter(({ texts: { en, hy } }) => en !== '' || hy !== undefined)
}

function stored(texts: readonly string[]): StoredRow[] {
  return rows(texts).map((one) => ({ ...one, id: `id-${one.row}` }))
}

function ids(before: readonly string[], now: readonly string[]) {
  return [...keepIds(rows(now), stored(before), (row) => `new-${row}`).values()]
}

describe('keepIds', () => {
  const years = ['1991', '1992', '1993']

  it.each<[title: string, before: string[], now: string[], expected: string[]]>([
    ['gives ids to what is new', [], ['1991', '1992'], ['new-1', 'new-2']],
    ['changes nothing where nothing was changed', years, years, ['id-1', 'id-2', 'id-3']],
    ['lets the id follow a text that was moved', years, ['1993', '1991', '1992'], ['id-3', 'id-1', 'id-2']],
    [
      'knows what moved up as the first was dropped from what was added below',
      years,
      ['1992', '1993', '1994'],
      ['id-2', 'id-3', 'new-3'],
    ],
    ['closes no gap with another id', years, ['', '1992', '1993'], ['id-2', 'id-3']],
    ['keeps the id of a text that was corrected', years, ['1991', '1292', '1993'], ['id-1', 'id-2', 'id-3']],
    [
      'gives an id of its own to what was added',
      years,
      [...years, '1994'],
      ['id-1', 'id-2', 'id-3', 'new-4'],
    ],
    [
      'gives an id of its own to what was put between',
      years,
      ['1991', '1990', '1992', '1993'],
      ['id-1', 'new-2', 'id-2', 'id-3'],
    ],
    ['keeps two rows of one text where they are', ['2', '2', '3'], ['2', '2', '3'], ['id-1', 'id-2', 'id-3']],
    ['gives no id twice where a text is doubled', ['2', '3'], ['2', '3', '2'], ['id-1', 'id-2', 'new-3']],
    ['knows one of two rows of one text as the other goes', ['2', '3', '2'], ['3', '2'], ['id-2', 'id-1']],
    [
      'follows a text whose other language was corrected as it was moved',
      ['river/գետ', 'lake/լիճ'],
      ['lake/ծով', 'river/գետ'],
      ['id-2', 'id-1'],
    ],
    [
      'follows a text that a language was added to',
      ['river', 'lake'],
      ['lake/լիճ', 'river/գետ'],
      ['id-2', 'id-1'],
    ],
    [
      'follows a text that a language was taken from',
      ['river/գետ', 'lake/լիճ'],
      ['lake', 'river'],
      ['id-2', 'id-1'],
    ],
    [
      'prefers the row that is the same in every language',
      ['ten/տասը', 'ten/10'],
      ['ten/10', 'ten/տասը'],
      ['id-2', 'id-1'],
    ],
  ])('%s', (_, before, now, expected) => {
    expect(ids(before, now)).toEqual(expected)
  })
})
