import type { Edition, GlossaryEntry, Story, StoryItems } from '@karda/article-content'
import { describe, expect, it } from 'vitest'
import { allCards } from './all-cards.ts'

/** Neither teacher's notes nor a background. */
const none = { hasNotes: false, hasBackground: false }

describe('allCards', () => {
  it('lists a card for every page, level and glossary in every language', () => {
    expect(allCards([{ story: storyOf(['full', 'easy']), ...none }]).map(({ address }) => address)).toEqual([
      '/cards/en/library.png',
      '/cards/en/about.png',
      '/cards/en/accessibility.png',
      '/cards/hy/library.png',
      '/cards/hy/about.png',
      '/cards/hy/accessibility.png',
      '/cards/en/glaciers/full.png',
      '/cards/en/glaciers/easy.png',
      '/cards/en/glaciers/glossary.png',
      '/cards/hy/glaciers/full.png',
      '/cards/hy/glaciers/easy.png',
      '/cards/hy/glaciers/glossary.png',
    ])
  })

  it('lists a card for the quiz and the worksheet at each level that has items to practise with', () => {
    const addresses = allCards([{ story: storyOf(['full', 'easy']), items, ...none }]).map(
      ({ address }) => address,
    )
    expect(addresses.filter((address) => /quiz|worksheet/.test(address))).toEqual([
      '/cards/en/glaciers/easy-quiz.png',
      '/cards/en/glaciers/easy-worksheet.png',
      '/cards/hy/glaciers/easy-quiz.png',
      '/cards/hy/glaciers/easy-worksheet.png',
    ])
  })

  it('lists a card for the teacher’s notes of a story that has any, in every language', () => {
    const addresses = (hasNotes: boolean) =>
      allCards([{ story: storyOf(['full']), ...none, hasNotes }]).map(({ address }) => address)
    expect(addresses(true).filter((address) => address.includes('teaching'))).toEqual([
      '/cards/en/glaciers/teaching.png',
      '/cards/hy/glaciers/teaching.png',
    ])
    expect(addresses(false).join()).not.toContain('teaching')
    expect(cardAt('/cards/en/glaciers/teaching.png', storyOf(['full'])).words).toMatchObject({
      title: 'For teachers',
      subtitle: 'Glaciers are melting',
    })
  })

  it('lists a card for the background of a story that has one, with what it is and the headline', () => {
    const addresses = allCards([{ story: storyOf(['full']), ...none, hasBackground: true }]).map(
      ({ address }) => address,
    )
    expect(addresses.filter((address) => address.includes('background'))).toEqual([
      '/cards/en/glaciers/background.png',
      '/cards/hy/glaciers/background.png',
    ])
    expect(cardAt('/cards/en/glaciers/background.png', storyOf(['full'])).words).toMatchObject({
      title: 'Behind the story',
      subtitle: 'Glaciers are melting',
    })
  })

  it('writes what it is, the headline and the level on the card of a quiz', () => {
    expect(cardAt('/cards/en/glaciers/easy-quiz.png', storyOf(['full', 'easy'])).words).toMatchObject({
      title: 'Check yourself',
      subtitle: 'Glaciers are melting',
      level: 'Easy',
    })
  })

  it('writes headline, standfirst and credit on the card of a story, in its language', () => {
    expect(cardAt('/cards/hy/glaciers/full.png', storyOf(['full'])).words).toEqual({
      title: 'Սառցադաշտերը հալչում են',
      text: 'Ամեն ամառ սառույցը պակասում է։',
      wordmark: 'Կարդա՛',
      endonym: 'Հայերեն',
      credit: 'Հոդվածի հեղինակը՝ Անի Սարյան',
    })
  })

  it('names the author as the report does where the language has no other letters for it', () => {
    expect(cardAt('/cards/en/glaciers/full.png', storyOf(['full'])).words.credit).toBe(
      'From a report by Ani Saryan',
    )
  })

  it('names the level only where a story has several', () => {
    const address = '/cards/en/glaciers/full.png'
    expect(cardAt(address, storyOf(['full'])).words.level).toBeUndefined()
    expect(cardAt(address, storyOf(['full', 'easy'])).words.level).toBe('Full')
  })

  it('writes headline and headwords on the card of a glossary', () => {
    expect(cardAt('/cards/en/glaciers/glossary.png', storyOf(['full'])).words).toMatchObject({
      title: 'Glossary',
      subtitle: 'Glaciers are melting',
      text: 'glacier\u00a0· melt\u00a0water',
    })
  })
})

const items: StoryItems = {
  slug: 'glaciers',
  facts: {
    melting: {
      type: 'true-false-not-stated',
      skill: 'locate',
      pool: 'practice',
      evidence: ['easy.p1s1'],
    },
  },
  words: {},
}

function cardAt(address: string, story: Story) {
  const card = allCards([{ story, items, hasNotes: true, hasBackground: true }]).find(
    (candidate) => candidate.address === address,
  )
  if (card === undefined) throw new Error(`no card at ${address}`)
  return card
}

function storyOf(levels: Story['facts']['levels']): Story {
  return {
    slug: 'glaciers',
    facts: {
      originalLanguage: 'en',
      published: '2026-11-24',
      modified: '2026-11-24',
      asOf: '2026-11-24',
      levels,
      retoldFrom: { author: 'ani-saryan', title: 'Less Ice', language: 'en' },
      sources: {},
      people: ['ani-saryan'],
      places: [],
      quotations: [],
      glossary: ['glacier', 'meltwater'],
      corrections: [],
    },
    editions: [
      editionOf('en', 'Glaciers are melting', 'There is less ice every summer.', ['glacier', 'melt water'], {
        'ani-saryan': { name: 'Ani Saryan', mentions: ['Saryan'] },
      }),
      editionOf('hy', 'Սառցադաշտերը հալչում են', 'Ամեն ամառ սառույցը պակասում է։', ['սառցադաշտ', 'հալոցք'], {
        'ani-saryan': { name: 'Անի Սարյան', mentions: ['Սարյան*'] },
      }),
    ],
  }
}

function editionOf(
  locale: Edition['locale'],
  headline: string,
  standfirst: string,
  headwords: string[],
  people: Edition['words']['people'],
): Edition {
  return {
    locale,
    words: { headline, standfirst, people, places: {}, quotations: {}, corrections: {} },
    glossary: Object.fromEntries(headwords.map((headword) => [headword, entryOf(headword)])),
    levels: [],
  }
}

function entryOf(headword: string): GlossaryEntry {
  return { headword, partOfSpeech: 'noun', pronunciation: headword, explanation: headword, sources: [] }
}
