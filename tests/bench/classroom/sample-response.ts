import type { Item, ItemResponse } from '@karda/assessment'

/** An answer that an item takes, right or wrong. */
export function sampleResponse(item: Item): ItemResponse {
  switch (item.type) {
    case 'choice':
      return { type: item.type, choices: item.choices.slice(0, 1).map(({ id }) => id) }
    case 'true-false-not-stated':
      return { type: item.type, choice: 'is-true' }
    case 'order':
      return { type: item.type, choices: item.choices.map(({ id }) => id) }
    case 'match': {
      const target = item.targets[0]?.id ?? ''
      return { type: item.type, targets: Object.fromEntries(item.sources.map(({ id }) => [id, target])) }
    }
    case 'gap': {
      const gaps = item.text.filter((piece) => piece.kind === 'gap')
      const words = gaps.map(({ id }, index) => [id, item.words[index]?.id ?? ''])
      return { type: item.type, words: Object.fromEntries(words) }
    }
    case 'hot-text':
      return { type: item.type, choice: item.choices[0]?.id ?? '' }
    case 'short-answer':
      return { type: item.type, text: item.answer === 'number' ? '12' : 'word' }
    case 'extended':
      return { type: item.type, text: 'Because the story says so.' }
    default:
      return item satisfies never
  }
}
