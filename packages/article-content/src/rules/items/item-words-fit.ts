import type { ItemFacts } from '../../schema/item-facts.ts'
import type { ItemWords } from '../../schema/item-words.ts'
import { itemEditions } from '../../source/source-items.ts'
import type { Rule } from '../rule.ts'
import { type Fault, reportFault } from './fault.ts'
import { fieldFaults, recordFaults } from './field-faults.ts'
import { gapTextFaults } from './gap-text-faults.ts'

const recordNames = ['choices', 'sources', 'targets', 'words'] as const

/** Each language has the words that the item’s type asks for, and one for each id of `items.yaml`. */
export const itemWordsFit: Rule = (story) =>
  itemEditions(story).flatMap(({ id, facts, words, yaml }) =>
    wordsFaults(facts, words).map((fault) => reportFault('item-words-fit', yaml, id, fault)),
  )

function wordsFaults(facts: ItemFacts, words: ItemWords): Fault[] {
  const ids = idsByRecord(facts)
  return [
    ...recordNames.flatMap((name) => recordFaults([name], ids[name], words[name], `the ${name} of the item`)),
    ...fieldFaults(['text'], facts.type === 'gap' ? 'needed' : 'none', words.text),
    ...(facts.type === 'gap' && words.text !== undefined ? gapTextFaults(words.text, facts.gaps) : []),
  ]
}

function idsByRecord(facts: ItemFacts): Partial<Record<(typeof recordNames)[number], readonly string[]>> {
  switch (facts.type) {
    case 'choice':
    case 'order':
      return { choices: facts.choices }
    case 'match':
      return { sources: facts.sources, targets: facts.targets }
    case 'gap':
      return { words: facts.words }
    case 'true-false-not-stated':
    case 'hot-text':
    case 'short-answer':
    case 'extended':
      return {}
    default:
      return facts satisfies never
  }
}
