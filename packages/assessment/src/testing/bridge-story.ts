import type { Edition, LevelText, Segment, Story } from '@karda/article-content'
import type { LocaleCode } from '@karda/i18n'

/** A story of a few sentences in two languages, at the levels full and easy. */
export const bridgeStory: Story = {
  slug: 'bridge',
  facts: {
    originalLanguage: 'en',
    published: '2025-03-01',
    modified: '2025-03-01',
    asOf: '2025-03-01',
    levels: ['full', 'easy'],
    retoldFrom: { author: 'reporter', title: 'A Bridge', language: 'en' },
    sources: {},
    people: ['reporter'],
    places: [],
    quotations: [],
    glossary: [],
    corrections: [],
  },
  editions: [
    edition('en', [
      levelText('full', ['The town builds a bridge.', 'It will be ready in May.', 'The mayor is glad.']),
      levelText('easy', ['A bridge is built.', 'The mayor is glad.']),
    ]),
    edition('hy', [
      levelText('full', ['Քաղաքը կամուրջ է կառուցում։', 'Այն պատրաստ կլինի մայիսին։', 'Քաղաքապետն ուրախ է։']),
      levelText('easy', ['Կամուրջ են կառուցում։', 'Քաղաքապետն ուրախ է։']),
    ]),
  ],
}

function edition(locale: LocaleCode, levels: LevelText[]): Edition {
  const words = {
    headline: 'A Bridge',
    standfirst: 'It is built.',
    people: {},
    places: {},
    quotations: {},
    corrections: {},
  }
  return { locale, words, glossary: {}, levels }
}

function levelText(level: LevelText['level'], sentences: readonly string[]): LevelText {
  const segments = sentences.map(
    (text, index): Segment => ({
      id: `p1s${index + 1}`,
      text,
      inlines: [{ kind: 'text', text }],
      line: index + 1,
    }),
  )
  return { level, paragraphs: [{ id: 'p1', segments }] }
}
