import { gapIds, type Item } from '@karda/assessment'
import { fillMessage } from '@karda/i18n'
import type { Quiz } from './quizzes.ts'

/** Controls of one role, by their names, in the order in which they stand. */
export interface NamedControls {
  role: 'button' | 'checkbox' | 'combobox' | 'list' | 'radio' | 'textbox'
  names: readonly string[]
}

/** The controls that answer a question, as a screen reader names them. */
export function controlNames(item: Item, messages: Quiz['messages']): NamedControls[] {
  switch (item.type) {
    case 'choice': {
      const role = item.cardinality === 'single' ? 'radio' : 'checkbox'
      return [{ role, names: textsOf(item.choices) }]
    }
    case 'hot-text':
      return [{ role: 'radio', names: textsOf(item.choices) }]
    case 'true-false-not-stated':
      return [{ role: 'radio', names: item.choices.map((choice) => messages[`truth_${choice}`]) }]
    case 'order': {
      const moves = textsOf(item.choices).flatMap((text) => [
        fillMessage(messages.moveUp, { text }),
        fillMessage(messages.moveDown, { text }),
      ])
      return [
        { role: 'button', names: moves },
        { role: 'checkbox', names: [messages.orderIsAnswer] },
      ]
    }
    case 'match':
      return [
        { role: 'list', names: [messages.options, ''] },
        { role: 'combobox', names: textsOf(item.sources) },
      ]
    case 'gap': {
      const gaps = gapIds(item).map((_, index) => fillMessage(messages.gap, { number: index + 1 }))
      return [
        { role: 'list', names: [messages.wordBank] },
        { role: 'combobox', names: gaps },
      ]
    }
    case 'short-answer':
    case 'extended':
      return [{ role: 'textbox', names: [messages.answerField] }]
    default:
      return item satisfies never
  }
}

function textsOf(choices: readonly { text: string }[]): string[] {
  return choices.map(({ text }) => text)
}
