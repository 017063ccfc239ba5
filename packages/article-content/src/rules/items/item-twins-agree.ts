import type { ItemWordsWithFeedback } from '../../schema/item-words.ts'
import { otherEditions, referenceEdition } from '../../source/reference-edition.ts'
import type { Rule } from '../rule.ts'
import { type Fault, reportFault } from './fault.ts'
import { idFaults } from './id-faults.ts'

/** An item has the same fields and the same likely mistakes in every language. */
export const itemTwinsAgree: Rule = (story) => {
  const reference = referenceEdition(story)?.items
  if (!reference) return []
  return otherEditions(story).flatMap(({ items }) => {
    if (!items) return []
    return Object.entries(items.data).flatMap(([id, words]) => {
      const twin = reference.data[id]
      return twin
        ? twinFaults(twin, words, reference.file).map((fault) =>
            reportFault('item-twins-agree', items, id, fault),
          )
        : []
    })
  })
}

function twinFaults(twin: ItemWordsWithFeedback, words: ItemWordsWithFeedback, file: string): Fault[] {
  const places = [
    { path: [], of: (item: ItemWordsWithFeedback) => item },
    { path: ['feedback'], of: (item: ItemWordsWithFeedback) => item.feedback },
    { path: ['feedback', 'mistakes'], of: (item: ItemWordsWithFeedback) => item.feedback.mistakes ?? {} },
  ]
  return places.flatMap(({ path, of }) =>
    idFaults({
      path,
      expected: Object.keys(of(twin)),
      found: Object.keys(of(words)),
      list: `what the item has in ${file}`,
    }),
  )
}
