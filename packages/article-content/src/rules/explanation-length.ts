import { countWordsIn } from '../model/count-words.ts'
import type { Rule } from './rule.ts'

const longest = 40

/** An explanation in the glossary has at most 40 words. */
export const explanationLength: Rule = (story) =>
  story.editions.flatMap(({ glossary }) =>
    glossary
      ? Object.entries(glossary.data)
          .map(([term, entry]) => ({ term, words: countWordsIn(entry.explanation) }))
          .filter(({ words }) => words > longest)
          .map(({ term, words }) => ({
            file: glossary.file,
            ...glossary.positionOf([term, 'explanation']),
            rule: 'explanation-length',
            expected: `at most ${longest} words in the explanation of ${term}`,
            found: `${words} words`,
          }))
      : [],
  )
