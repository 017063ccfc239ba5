import type { AnswerKey, Item } from '@karda/assessment'

/**
 * The share of an item's points, from 0 to 1, that blind guessing brings on average: each choice as likely as the
 * others. A typed answer cannot be guessed blindly. Of several answers to choose, as many are chosen as are right, and a
 * wrong one takes a point away (never below none), as scoring does it.
 */
export function chanceOf(item: Item, key: AnswerKey): number {
  switch (item.type) {
    case 'choice':
      return key.type === 'choice' && item.cardinality === 'multiple'
        ? chanceOfSeveral(item.choices.length, key.correct.length)
        : 1 / item.choices.length
    case 'true-false-not-stated':
    case 'hot-text':
      return 1 / item.choices.length
    case 'order':
      // A pair of neighbours stands rightly in (n - 1)! of the n! orders for each of its places: 1 in n.
      return 1 / item.choices.length
    case 'match':
      return 1 / item.targets.length
    case 'gap':
      return 1 / item.words.length
    case 'short-answer':
    case 'extended':
      return 0
    default:
      return item satisfies never
  }
}

function chanceOfSeveral(choices: number, right: number): number {
  let expected = 0
  for (let hits = 0; hits <= right; hits++) {
    const ways =
      (combinations(right, hits) * combinations(choices - right, right - hits)) / combinations(choices, right)
    expected += ways * Math.max(0, hits - (right - hits))
  }
  return expected / right
}

function combinations(from: number, taken: number): number {
  if (taken < 0 || taken > from) return 0
  return taken === 0 ? 1 : (combinations(from - 1, taken - 1) * from) / taken
}
