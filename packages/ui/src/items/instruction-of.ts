import type { Item } from '@karda/assessment'
import type { QuizMessages } from './quiz-messages.ts'

/** What to do with an item, in its language. */
export function instructionOf(item: Item, messages: QuizMessages): string {
  switch (item.type) {
    case 'choice':
      return messages[`instruction_${item.cardinality}`]
    case 'short-answer':
      return messages[`instruction_${item.answer}`]
    default:
      return messages[`instruction_${item.type}`]
  }
}
