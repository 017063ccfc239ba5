import { conventionsOf } from '../../languages/writing-conventions.ts'
import { itemEditions } from '../../source/source-items.ts'
import type { Rule } from '../rule.ts'
import { choiceGroups } from './choice-groups.ts'
import { reportFault } from './fault.ts'

/** The choices of an item are all sentences with their end or all phrases without: the form tells no answer. */
export const choicesEndAlike: Rule = (story) =>
  itemEditions(story).flatMap(({ id, locale, words, yaml }) =>
    choiceGroups(words).flatMap(({ name, texts }) => {
      const { sentenceEnd } = conventionsOf(locale)
      const [first, ...rest] = Object.entries(texts)
      if (!first) return []
      const isSentence = sentenceEnd.test(first[1])
      return rest
        .filter(([, text]) => sentenceEnd.test(text) !== isSentence)
        .map(([choice, text]) =>
          reportFault('choices-end-alike', yaml, id, {
            path: [name, choice],
            expected: isSentence
              ? `a sentence’s end, as ${first[0]} has`
              : `no sentence’s end, as ${first[0]}`,
            found: text,
          }),
        )
    }),
  )
