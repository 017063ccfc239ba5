import type { Edition, LevelText, Story } from '@karda/article-content'
import type { AnswerKey, Explanation, Item } from '@karda/assessment'
import type { LocaleCode } from '@karda/i18n'
import { numberLines } from '../lines/number-lines.ts'
import type { Sheet, SheetKey, SheetText } from '../sheet.ts'

/** A story of three sentences in two paragraphs, in lines of at most 30 letters; the item and key are its only ones. */
export function sheetOf(items: Partial<Record<LocaleCode, Item>>, points = 1): Sheet {
  const [first, ...others] = editions.flatMap((edition): SheetText[] => {
    const item = items[edition.locale]
    const [text] = edition.levels
    if (!item || !text) return []
    return [{ edition, paragraphs: numberLines(text, (line) => line.length <= 30), items: [item] }]
  })
  if (!first) throw new Error('A sheet has an item in one language at least.')
  return {
    story,
    level: 'full',
    levels: ['full'],
    points: { [first.items[0]?.id ?? '']: points },
    texts: [first, ...others],
  }
}

/** The key of a sheet of one item. */
export function sheetKeyOf(
  id: string,
  answer: AnswerKey,
  explanations: Partial<Record<LocaleCode, Explanation>>,
): SheetKey {
  return {
    answers: { [id]: answer },
    explanations: Object.fromEntries(
      Object.entries(explanations).map(([locale, explanation]) => [locale, { [id]: explanation }]),
    ),
  }
}

/** Why answers are right or wrong, in English unless it is said otherwise. */
export function explanationOf(reasons: Record<string, string>, more: Partial<Explanation> = {}): Explanation {
  return { locale: 'en', reasons, mistakes: [], criteria: {}, ...more }
}

const englishText: LevelText = {
  level: 'full',
  paragraphs: [
    {
      id: 'p1',
      segments: [
        {
          id: 'p1s1',
          text: 'The town built a bridge in spring.',
          line: 1,
          inlines: [
            { kind: 'text', text: 'The town built a ' },
            { kind: 'gloss', term: 'bridge', text: 'bridge' },
            { kind: 'text', text: ' in spring.' },
          ],
        },
        {
          id: 'p1s2',
          text: 'It is long.',
          line: 2,
          inlines: [
            { kind: 'text', text: 'It is ' },
            { kind: 'emphasis', children: [{ kind: 'text', text: 'long' }] },
            { kind: 'text', text: '.' },
          ],
        },
      ],
    },
    {
      id: 'p2',
      segments: [
        {
          id: 'p2s1',
          text: '“We cross it daily,” said Ani.',
          line: 4,
          inlines: [{ kind: 'text', text: '“We cross it daily,” said Ani.' }],
        },
      ],
    },
  ],
}

const armenianText: LevelText = {
  level: 'full',
  paragraphs: [
    {
      id: 'p1',
      segments: [
        {
          id: 'p1s1',
          text: 'Գարնանը քաղաքը կամուրջ կառուցեց։',
          line: 1,
          inlines: [
            { kind: 'text', text: 'Գարնանը քաղաքը ' },
            { kind: 'gloss', term: 'bridge', text: 'կամուրջ' },
            { kind: 'text', text: ' կառուցեց։' },
          ],
        },
        {
          id: 'p1s2',
          text: 'Այն երկար է։',
          line: 2,
          inlines: [{ kind: 'text', text: 'Այն երկար է։' }],
        },
      ],
    },
    {
      id: 'p2',
      segments: [
        {
          id: 'p2s1',
          text: '«Ամեն օր անցնում ենք դրանով»,– ասաց Անին։',
          line: 4,
          inlines: [{ kind: 'text', text: '«Ամեն օր անցնում ենք դրանով»,– ասաց Անին։' }],
        },
      ],
    },
  ],
}

const editions: Edition[] = [
  {
    locale: 'en',
    words: {
      headline: 'A bridge for the town',
      standfirst: 'The town built a bridge.',
      people: { ani: { name: 'Ani', mentions: ['Ani'] } },
      places: {},
      quotations: { daily: { occasion: 'Ani, on the bridge', note: 'Ani spoke Armenian.' } },
      corrections: {},
    },
    glossary: {
      bridge: {
        headword: 'bridge',
        partOfSpeech: 'noun',
        pronunciation: 'BRIDJ',
        explanation: 'A way over water.',
        sources: [],
      },
    },
    levels: [englishText],
  },
  {
    locale: 'hy',
    words: {
      headline: 'Քաղաքի կամուրջը',
      standfirst: 'Քաղաքը կամուրջ կառուցեց։',
      people: { ani: { name: 'Անի', mentions: ['Անի*'] } },
      places: {},
      quotations: { daily: { occasion: 'Անին՝ կամրջի վրա' } },
      corrections: {},
    },
    glossary: {
      bridge: {
        headword: 'կամուրջ',
        partOfSpeech: 'noun',
        pronunciation: 'կա-մո՛ւրջ',
        explanation: 'Անցում ջրի վրայով։',
        sources: [],
      },
    },
    levels: [armenianText],
  },
]

const story: Story = {
  slug: 'bridge',
  facts: {
    originalLanguage: 'en',
    published: '2025-05-02',
    modified: '2025-05-02',
    asOf: '2025-05-01',
    levels: ['full'],
    retoldFrom: { author: 'ani', title: 'A Bridge', language: 'en' },
    sources: {},
    people: ['ani'],
    places: [],
    quotations: [{ id: 'daily', segments: ['full.p2s1'], speaker: 'ani', spokenIn: 'hy', quotedFrom: 'en' }],
    glossary: ['bridge'],
    corrections: [],
  },
  editions,
}

/** The text of the story in English. */
export const englishStoryText = englishText
