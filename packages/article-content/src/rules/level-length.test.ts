import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { englishLevelLimits } from '../languages/level-limits.ts'
import { loadStories } from '../load-stories.ts'
import { countWords } from '../model/count-words.ts'
import { wordsPerSentence } from '../model/words-per-sentence.ts'
import { edit, judge } from '../testing/story-fixture.ts'
import { levelLength } from './level-length.ts'

const threeLevels = edit('story.yaml', 'levels: [full]', 'levels: [full, plain, easy]')
const judgeFile = (path: string, text: string) => judge(levelLength, { ...threeLevels, [path]: text })

/** A text of so many sentences of so many words each. */
function textOf(sentences: number, words: number): string {
  return `${'word '.repeat(words).trim()}.\n`.repeat(sentences)
}

describe('levelLength', () => {
  it('accepts texts within the limits of their levels', () => {
    expect(judgeFile('en/plain.md', textOf(20, 13))).toEqual([])
    expect(judgeFile('en/easy.md', textOf(12, 10))).toEqual([])
  })

  it.each([
    ['en/plain.md', 19, '200 to 260 words', '190 words'],
    ['en/plain.md', 27, '200 to 260 words', '270 words'],
    ['en/easy.md', 11, '120 to 160 words', '110 words'],
    ['en/easy.md', 17, '120 to 160 words', '170 words'],
  ])('names a text %s of %i sentences of ten words', (path, sentences, expected, found) => {
    expect(judgeFile(path, textOf(sentences, 10))).toMatchObject([
      { file: `bridge/${path}`, line: 1, expected, found },
    ])
  })

  it.each([
    ['en/plain.md', 15, 16, 'sentences of 15 words at most on average', '16.0 words a sentence'],
    ['en/easy.md', 14, 11, 'sentences of 10 words at most on average', '11.0 words a sentence'],
  ])('names a text %s of %i sentences of %i words', (path, sentences, words, expected, found) => {
    expect(judgeFile(path, textOf(sentences, words))).toMatchObject([{ expected, found }])
  })

  it('leaves the full level as long as it is, and a language without limits', () => {
    expect(judgeFile('en/full.md', textOf(100, 30))).toEqual([])
    expect(judgeFile('hy/easy.md', textOf(100, 30))).toEqual([])
  })

  it('waits with a text that has blanks', () => {
    expect(judgeFile('en/easy.md', 'A word.\n‹TODO sentence 2›\n')).toEqual([])
    expect(judgeFile('en/easy.md', 'A word.\n')).toHaveLength(1)
  })

  it('leaves a text that is empty to another rule', () => {
    expect(judgeFile('en/easy.md', '')).toEqual([])
  })
})

// What the first stories keep to in both languages; whoever retells one in a further language follows the sentences.
describe('the first stories', () => {
  const loaded = loadStories(fileURLToPath(new URL('../../stories', import.meta.url)))
  const texts = loaded.kind === 'loaded' ? loaded.stories.flatMap(({ editions }) => editions) : []

  it.each(['en', 'hy'])('are as long in %s as their levels want', (locale) => {
    const levels = texts.filter((edition) => edition.locale === locale).flatMap((edition) => edition.levels)
    const judged = levels.flatMap((text) => {
      const limits = englishLevelLimits[text.level]
      return limits ? [{ text, limits }] : []
    })

    expect(judged.length).toBeGreaterThanOrEqual(4)
    for (const { text, limits } of judged) {
      expect(countWords(text)).toBeGreaterThanOrEqual(limits.words.least)
      expect(countWords(text)).toBeLessThanOrEqual(limits.words.most)
      expect(wordsPerSentence(text)).toBeLessThanOrEqual(limits.wordsPerSentence)
    }
  })
})
