import { MissingEditionError, MissingLevelError, type StoryItems } from '@karda/article-content'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { idsOf } from '../item/ids-of.ts'
import { IncompleteItemError } from '../item/require-part.ts'
import { bridgeItems, bridgeKey } from '../testing/bridge-items.ts'
import { bridgeStory } from '../testing/bridge-story.ts'
import { assembleItems } from './assemble-items.ts'

describe('assembleItems', () => {
  it('puts each type together with its words, in the order of the file', () => {
    expect(practiceInEnglish()).toEqual([
      {
        ...base('what', 'locate', 'What is built?'),
        type: 'choice',
        cardinality: 'multiple',
        choices: [
          { id: 'bridge', text: 'A bridge' },
          { id: 'road', text: 'A road' },
          { id: 'none', text: 'Nothing' },
        ],
        fixed: ['none'],
      },
      {
        ...base('only-full', 'infer', 'It is ready.'),
        type: 'true-false-not-stated',
        choices: ['is-true', 'is-false', 'not-stated'],
      },
      {
        ...base('sequence', 'sequence', 'In which order?'),
        type: 'order',
        choices: [
          { id: 'ready', text: 'It is ready.' },
          { id: 'start', text: 'It starts.' },
        ],
      },
      {
        ...base('who', 'who-says', 'Who?'),
        type: 'match',
        sources: [
          { id: 'glad', text: 'is glad' },
          { id: 'ready', text: 'will be ready' },
        ],
        targets: [
          { id: 'mayor', text: 'the mayor' },
          { id: 'river', text: 'the river' },
        ],
      },
      {
        ...base('sum', 'main-idea', 'Fill in.'),
        type: 'gap',
        text: [
          { kind: 'text', text: 'The ' },
          { kind: 'gap', id: 'thing' },
          { kind: 'text', text: ' is ready in ' },
          { kind: 'gap', id: 'month-2' },
          { kind: 'gap', id: 'thing' },
        ],
        words: [
          { id: 'bridge', text: 'bridge' },
          { id: 'may', text: 'May' },
          { id: 'june', text: 'June' },
        ],
      },
      {
        ...base('proof', 'locate', 'Which sentence?'),
        type: 'hot-text',
        choices: [
          { id: 'p1s1', text: 'The town builds a bridge.' },
          { id: 'p1s2', text: 'It will be ready in May.' },
        ],
      },
      { ...base('month', 'locate', 'Which month?'), type: 'short-answer', answer: 'number' },
      { ...base('word', 'vocabulary', 'Which word?'), type: 'short-answer', answer: 'word' },
      { ...base('why', 'main-idea', 'Why?'), type: 'extended' },
    ])
  })

  it('asks at a level only what that level decides, with its own sentences', () => {
    const easy = assembleItems(bridgeStory, bridgeItems, 'en', 'easy', 'practice')
    expect(idsOf(easy)).toEqual(idsOf(practiceInEnglish()).filter((id) => id !== 'only-full'))
    expect(easy.find((item) => item.type === 'hot-text')?.choices).toEqual([
      { id: 'p1s1', text: 'A bridge is built.' },
      { id: 'p1s2', text: 'The mayor is glad.' },
    ])
  })

  it('keeps the pools apart', () => {
    expect(idsOf(assembleItems(bridgeStory, bridgeItems, 'en', 'full', 'assignment'))).toEqual([
      'only-assigned',
    ])
  })

  it('speaks the language asked for, with the sentences of its text', () => {
    const items = assembleItems(bridgeStory, only('proof'), 'hy', 'full', 'practice')
    expect(items).toEqual([
      {
        ...base('proof', 'locate', 'Ո՞ր նախադասությունը։'),
        locale: 'hy',
        type: 'hot-text',
        choices: [
          { id: 'p1s1', text: 'Քաղաքը կամուրջ է կառուցում։' },
          { id: 'p1s2', text: 'Այն պատրաստ կլինի մայիսին։' },
        ],
      },
    ])
  })

  it('gives nothing for a story without items', () => {
    const none = { slug: 'bridge', facts: {}, words: {} }
    expect(assembleItems(bridgeStory, none, 'en', 'full', 'practice')).toEqual([])
  })

  it.each([
    ['words in en', { ...only('what'), words: {} }],
    ['words in en', { ...only('what'), words: { en: {} } }],
    ['choices.bridge', { ...only('what'), words: { en: { what: { prompt: 'What?' } } } }],
    [
      'choices.road',
      { ...only('what'), words: { en: { what: { prompt: 'What?', choices: { bridge: 'A' } } } } },
    ],
    ['choices.ready', { ...only('sequence'), words: { en: { sequence: { prompt: 'What?' } } } }],
    ['sources.glad', { ...only('who'), words: { en: { who: { prompt: 'Who?' } } } }],
    [
      'targets.mayor',
      { ...only('who'), words: { en: { who: { prompt: 'Who?', sources: { glad: 'A', ready: 'B' } } } } },
    ],
    ['text', { ...only('sum'), words: { en: { sum: { prompt: 'Fill.' } } } }],
    ['words.bridge', { ...only('sum'), words: { en: { sum: { prompt: 'Fill.', text: '{thing}' } } } }],
  ] satisfies [string, StoryItems][])('refuses an item that has no %s', (part, items) => {
    const id = Object.keys(items.facts).join()
    expect(() => assembleItems(bridgeStory, items, 'en', 'full', 'practice')).toThrow(
      new IncompleteItemError(id, part),
    )
  })

  it('refuses an item that names a sentence which is not there', () => {
    const [first] = bridgeStory.editions
    const cut = first?.levels.map((text) => ({ ...text, paragraphs: [] })) ?? []
    const story = { ...bridgeStory, editions: first ? [{ ...first, levels: cut }] : [] }
    expect(() => assembleItems(story, only('proof'), 'en', 'full', 'practice')).toThrow(
      new IncompleteItemError('proof', 'sentence p1s1'),
    )
  })

  it('refuses a language or a level that the story does not have', () => {
    const english = { ...bridgeStory, editions: bridgeStory.editions.slice(0, 1) }
    expect(() => assembleItems(english, bridgeItems, 'hy', 'full', 'practice')).toThrow(MissingEditionError)
    expect(() => assembleItems(bridgeStory, bridgeItems, 'en', 'plain', 'practice')).toThrow(
      MissingLevelError,
    )
  })

  it('lets no word of feedback through, even where the words come with it', () => {
    fc.assert(
      fc.property(fc.uuid(), (canary) => {
        const items = withFeedback(canary)
        expect(JSON.stringify(items.words)).toContain(canary)
        const assembled = assembleItems(bridgeStory, items, 'en', 'full', 'practice')
        expect(assembled).toEqual(practiceInEnglish())
        expect(JSON.stringify(assembled)).not.toContain(canary)
      }),
    )
  })
})

function practiceInEnglish() {
  return assembleItems(bridgeStory, bridgeItems, 'en', 'full', 'practice')
}

function base(id: string, skill: string, prompt: string) {
  return { id, skill, locale: 'en', prompt }
}

function only(id: string): StoryItems {
  const facts = Object.fromEntries(Object.entries(bridgeItems.facts).filter(([item]) => item === id))
  return { ...bridgeItems, facts }
}

/** The items with feedback among their words, as the files hold them, each text of it with a word in it. */
function withFeedback(canary: string): StoryItems {
  const marked = (value: unknown): unknown =>
    JSON.parse(JSON.stringify(value), (_key, part: unknown) =>
      typeof part === 'string' ? `${part} ${canary}` : part,
    )
  const words = Object.fromEntries(
    Object.entries(bridgeItems.words.en ?? {}).map(([id, itemWords]) => [
      id,
      { ...itemWords, feedback: marked(bridgeKey.feedback.en?.[id]), answer: marked(bridgeKey.answers[id]) },
    ]),
  )
  return { ...bridgeItems, words: { en: words } }
}
