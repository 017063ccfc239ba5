import { isCatchAllChoice } from '../../languages/is-catch-all-choice.ts'
import { itemEditions } from '../../source/source-items.ts'
import type { Rule } from '../rule.ts'
import { choiceGroups } from './choice-groups.ts'
import { reportFault } from './fault.ts'

/** No choice speaks of the others: “all of the above”, “none of these”. */
export const noCatchAllChoices: Rule = (story) =>
  itemEditions(story).flatMap(({ id, locale, words, yaml }) =>
    choiceGroups(words).flatMap(({ name, texts }) =>
      Object.entries(texts)
        .filter(([, text]) => isCatchAllChoice(text, locale))
        .map(([choice, text]) =>
          reportFault('no-catch-all-choices', yaml, id, {
            path: [name, choice],
            expected: 'a choice that stands by itself',
            found: text,
          }),
        ),
    ),
  )
