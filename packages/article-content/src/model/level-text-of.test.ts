import { expect, it } from 'vitest'
import { levelTextOf, MissingLevelError } from './level-text-of.ts'
import type { Edition } from './story.ts'

const edition: Edition = {
  locale: 'en',
  words: { headline: '', standfirst: '', people: {}, places: {}, quotations: {}, corrections: {} },
  glossary: {},
  levels: [{ level: 'full', paragraphs: [] }],
}

it('gives the text of a level that the edition has', () => {
  expect(levelTextOf(edition, 'full').level).toBe('full')
})

it('throws for a level that it does not have', () => {
  expect(() => levelTextOf(edition, 'easy')).toThrow(MissingLevelError)
})
