import type { LevelLimits } from '../languages/level-limits.ts'
import { conventionsOf } from '../languages/writing-conventions.ts'
import { countWords } from '../model/count-words.ts'
import type { Problem } from '../model/problem.ts'
import { wordsPerSentence } from '../model/words-per-sentence.ts'
import type { SourceLevel } from '../source/source-story.ts'
import type { Rule } from './rule.ts'

const rule = 'level-length'

/**
 * A text is as long as its level allows, and its sentences are as short on average, in a language that has limits.
 * Whoever retells the same in another language follows the sentences, not the number of words. A text with blanks is not
 * written yet.
 */
export const levelLength: Rule = ({ editions, blanks }) =>
  editions.flatMap(({ locale, levels }) =>
    levels.flatMap((level) => {
      const limits = conventionsOf(locale).levelLimits[level.level]
      const isWritten = level.paragraphs.length > 0 && !blanks.some(({ file }) => file === level.file)
      return limits && isWritten ? [...judgeWords(level, limits), ...judgeSentences(level, limits)] : []
    }),
  )

function judgeWords(level: SourceLevel, { words: { least, most } }: LevelLimits): Problem[] {
  const words = countWords(level)
  if (words >= least && words <= most) return []
  return [{ file: level.file, line: 1, rule, expected: `${least} to ${most} words`, found: `${words} words` }]
}

function judgeSentences(level: SourceLevel, { wordsPerSentence: most }: LevelLimits): Problem[] {
  const average = wordsPerSentence(level)
  if (average <= most) return []
  return [
    {
      file: level.file,
      line: 1,
      rule,
      expected: `sentences of ${most} words at most on average`,
      found: `${average.toFixed(1)} words a sentence`,
      hint: 'Part the longest sentences, or take out what the level can do without.',
    },
  ]
}
