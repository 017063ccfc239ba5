import { readFileSync } from 'node:fs'
import { itemPools, type Story, type StoryAnswerKey } from '@karda/article-content'
import { type AnswerKey, assembleItems, type Item, scoreResponse } from '@karda/assessment'
import { assembleAnswerKeys } from '@karda/assessment/answer-key'
import { describe, expect, it } from 'vitest'
import { storedStories } from '../quiz/stored-stories.ts'
import { fixture } from './fixture.ts'
import { type Reader, readers, responseOf } from './readers.ts'
import { twinKey } from './twin-key.ts'
import { hashOfWords, isReadOtherwise, readOtherwise } from './words-read.ts'

const slug = 'armenia-csto'
const stored = storedStories.find(({ story }) => story.slug === slug)
if (!stored) throw new Error(`The story ${slug} has no items.`)
const { story, items, key } = stored

const itemsIn = (locale: Reader['locale']): Item[] =>
  itemPools.flatMap((pool) => assembleItems(story, items, locale, 'full', pool))
const keysBy = (answers: StoryAnswerKey): Record<string, AnswerKey> =>
  Object.assign({}, ...itemPools.map((pool) => assembleAnswerKeys(items, answers, 'full', pool)))
const byTwin = keysBy(twinKey(slug))
const byStory = keysBy(key)

function keyOf(keys: Record<string, AnswerKey>, item: Item): AnswerKey {
  const found = keys[item.id]
  if (!found) throw new Error(`${item.id} has no key.`)
  return found
}

/** Those with a right answer that depends on the text. */
const isFactual = (item: Item) => item.type !== 'extended' && item.skill !== 'vocabulary'

describe('the twin of the story', () => {
  it.each(story.editions.map(({ locale }) => locale))('has the form of the story in %s', (locale) => {
    expect(shapeOf(readFileSync(fixture(`${locale}.md`), 'utf8'))).toEqual(shapeOfStory(story, locale))
  })

  it.each(itemsIn('en').filter(isFactual))('makes another answer to $id right than the story', (item) => {
    expect(keyOf(byTwin, item)).not.toEqual({
      ...keyOf(byStory, item),
      evidence: keyOf(byTwin, item).evidence,
    })
  })

  it('was read by three fresh readers in each language', () => {
    expect(readers.withTwin.map(({ locale }) => locale)).toEqual(['en', 'en', 'en', 'hy', 'hy', 'hy'])
  })

  it.each(story.editions.map(({ locale }) => locale))(
    'was read with the very items of today in %s, but for those of which a reason is given',
    (locale) => {
      const asked = itemsIn(locale).filter((item) => item.type !== 'extended')
      const otherwise = asked.filter(isReadOtherwise)
      const known = readOtherwise.filter((item) => item.locale === locale)
      // The hashes are what `readers.json` needs once readers have answered the new words.
      const hashes = otherwise.map((item) => `${item.id}: ${hashOfWords(item)}`).join('\n')
      expect(otherwise.map(({ id }) => id).sort(), hashes).toEqual(known.map(({ id }) => id).sort())
    },
  )

  it.each(readers.withTwin)('is what a reader in $locale answered every item by', (reader) => {
    const asked = itemsIn(reader.locale).filter((item) => item.type !== 'extended')
    const wrong = asked.filter((item) => scoreBy(byTwin, reader, item).verdict !== 'right')
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it.each(readers.withTwin)(
    'is what a reader in $locale answered no factual item by the real story',
    (reader) => {
      const asked = itemsIn(reader.locale).filter(isFactual)
      const byTheWorld = asked.filter((item) => scoreBy(byStory, reader, item).verdict === 'right')
      expect(byTheWorld.map(({ id }) => id)).toEqual([])
    },
  )
})

function scoreBy(keys: Record<string, AnswerKey>, reader: Reader, item: Item) {
  return scoreResponse(item, keyOf(keys, item), responseOf(reader, item))
}

function shapeOf(markdown: string): number[] {
  return markdown
    .trim()
    .split(/\n\n+/)
    .map((paragraph) => paragraph.split('\n').length)
}

function shapeOfStory({ editions }: Story, locale: Reader['locale']): number[] {
  const text = editions
    .find((edition) => edition.locale === locale)
    ?.levels.find(({ level }) => level === 'full')
  return text?.paragraphs.map(({ segments }) => segments.length) ?? []
}
