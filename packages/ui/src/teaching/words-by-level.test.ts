import type { Story } from '@karda/article-content'
import { expect, it } from 'vitest'
import { sheetOf } from '../worksheet/testing/sheet-fixture.ts'
import { wordsByLevel } from './words-by-level.ts'

const { story } = sheetOf({
  en: {
    id: 'how-long',
    skill: 'locate',
    locale: 'en',
    prompt: 'How long?',
    type: 'short-answer',
    answer: 'word',
  },
})

/** The story at a second level, whose text explains nothing. */
const twoLevels: Story = {
  ...story,
  facts: { ...story.facts, levels: ['full', 'easy'] },
  editions: story.editions.map((edition) => ({
    ...edition,
    levels: [...edition.levels, { level: 'easy', paragraphs: [] }],
  })),
}

it('lists at each level the words that its text explains, with those of the other language', () => {
  expect(wordsByLevel(twoLevels, 'hy')).toEqual([
    {
      level: 'full',
      words: [{ term: 'bridge', headword: 'կամուրջ', others: [{ locale: 'en', headword: 'bridge' }] }],
    },
    { level: 'easy', words: [] },
  ])
})
