import type { Choice, Item, ItemResponse } from '@karda/assessment'
import { fillMessage } from '@karda/i18n'
import { gapNumber } from '../gap-number.ts'
import type { QuizMessages } from '../quiz-messages.ts'

/**
 * What a remark speaks of, in words of the item's language: what was chosen, a source with its target, a gap with its
 * word, or what was typed. `subject` is the remark's own; `''` where the item has no such part.
 */
export function describePart(
  item: Item,
  response: ItemResponse,
  subject: string,
  messages: QuizMessages,
): string {
  switch (item.type) {
    case 'choice':
    case 'order':
    case 'hot-text':
      return textOf(item.choices, subject)
    case 'true-false-not-stated': {
      const choice = item.choices.find((value) => value === subject)
      return choice ? messages[`truth_${choice}`] : ''
    }
    case 'match': {
      const target = response.type === 'match' ? response.targets[subject] : undefined
      return fillMessage(messages.pair, {
        source: textOf(item.sources, subject),
        target: textOf(item.targets, target),
      })
    }
    case 'gap': {
      const word = response.type === 'gap' ? response.words[subject] : undefined
      return fillMessage(messages.gapFilled, {
        number: gapNumber(item, subject),
        word: textOf(item.words, word),
      })
    }
    case 'short-answer':
    case 'extended':
      return response.type === item.type ? response.text : ''
    default:
      return item satisfies never
  }
}

function textOf(choices: readonly Choice[], id: string | undefined): string {
  return choices.find((choice) => choice.id === id)?.text ?? ''
}
