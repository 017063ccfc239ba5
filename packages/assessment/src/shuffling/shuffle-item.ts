import type { Choice, Item } from '../item/item.ts'
import { seedFor } from './seed-for.ts'
import { shuffle } from './shuffle.ts'

/**
 * An item with its choices in an order that depends on its ids and the seed alone: the same in every language, and
 * another for each seed and item. Choices that are fixed keep their place, truth values their usual order, sentences the
 * order in which the item lists them.
 */
export function shuffleItem(item: Item, seed: number): Item {
  switch (item.type) {
    case 'choice':
      return { ...item, choices: shuffleUnfixed(item.choices, item.fixed, seedFor(item.id, seed)) }
    case 'order':
      return { ...item, choices: shuffle(item.choices, seedFor(item.id, seed)) }
    case 'match':
      return {
        ...item,
        sources: shuffle(item.sources, seedFor(`${item.id} sources`, seed)),
        targets: shuffle(item.targets, seedFor(`${item.id} targets`, seed)),
      }
    case 'gap':
      return { ...item, words: shuffle(item.words, seedFor(item.id, seed)) }
    case 'true-false-not-stated':
    case 'hot-text':
    case 'short-answer':
    case 'extended':
      return item
  }
}

function shuffleUnfixed(choices: readonly Choice[], fixed: readonly string[], seed: number): Choice[] {
  const movable = shuffle(
    choices.filter((choice) => !fixed.includes(choice.id)),
    seed,
  )
  let taken = 0
  return choices.flatMap((choice) => (fixed.includes(choice.id) ? [choice] : movable.slice(taken, ++taken)))
}
