import type { LocaleCode } from '@karda/i18n'
import type { LevelLimits } from '../languages/level-limits.ts'
import { conventionsOf } from '../languages/writing-conventions.ts'
import { countWords, countWordsIn } from '../model/count-words.ts'
import { levelsOfEvidence } from '../model/levels-of-evidence.ts'
import { wordsPerSentence } from '../model/words-per-sentence.ts'
import { longWordShare } from '../readability/long-word-share.ts'
import { measureReadability } from '../readability/measure-readability.ts'
import type { ItemPool } from '../schema/item-facts.ts'
import { type LevelName, levelNames } from '../schema/level-name.ts'
import { glossMarksOf } from '../source/gloss-marks-of.ts'
import { segmentsOf } from '../source/segments-of.ts'
import type { SourceEdition, SourceLevel, SourceStory } from '../source/source-story.ts'

/** What can be counted of a story at one level in one language. */
export interface LevelMeasures {
  level: LevelName
  locale: LocaleCode
  words: number
  /** How many words the text may have; undefined where its level or its language sets no limits. */
  allowedWords: LevelLimits['words'] | undefined
  /** A segment is one sentence. */
  segments: number
  wordsPerSegment: number
  /** Words of the longest segment. */
  longestSegment: number
  /** Share of words of more than six letters, from 0 to 1. */
  longWords: number
  /** The year of school by Flesch–Kincaid; undefined in a language for which no formula is validated. */
  grade: number | undefined
  /** Terms of the glossary that the text marks, of those that the story lists. */
  terms: { marked: number; listed: number }
  /** Items that are asked at this level and have words in this language. */
  items: Readonly<Record<ItemPool, number>>
}

/** Measures every text of a story, the hardest level first, each in every language; works on a draft too. */
export function measureStory(story: SourceStory): LevelMeasures[] {
  return levelNames.flatMap((name) =>
    story.editions.flatMap((edition) =>
      edition.levels
        .filter(({ level }) => level === name)
        .map((level) => measureLevel(story, edition, level)),
    ),
  )
}

function measureLevel(story: SourceStory, edition: SourceEdition, text: SourceLevel): LevelMeasures {
  const { locale } = edition
  const segments = segmentsOf(text)
  const readability = measureReadability(text, locale)
  const terms = new Set(glossMarksOf(text).map(({ term }) => term))
  const listed = story.facts?.data.glossary ?? Object.keys(edition.glossary?.data ?? {})
  return {
    level: text.level,
    locale,
    words: countWords(text),
    allowedWords: conventionsOf(locale).levelLimits[text.level]?.words,
    segments: segments.length,
    wordsPerSegment: wordsPerSentence(text),
    longestSegment: Math.max(0, ...segments.map((segment) => countWordsIn(segment.text))),
    longWords: longWordShare(text),
    grade: readability.kind === 'grade' ? readability.grade : undefined,
    terms: { marked: listed.filter((term) => terms.has(term)).length, listed: listed.length },
    items: countItems(story, edition, text.level),
  }
}

function countItems({ items }: SourceStory, edition: SourceEdition, level: LevelName) {
  const asked = Object.entries(items?.data ?? {}).filter(
    ([id, { evidence }]) =>
      levelsOfEvidence(evidence).includes(level) && Object.hasOwn(edition.items?.data ?? {}, id),
  )
  const inPool = (pool: ItemPool) => asked.filter(([, facts]) => facts.pool === pool).length
  return { practice: inPool('practice'), assignment: inPool('assignment') }
}
