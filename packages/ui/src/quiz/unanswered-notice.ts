import type { Item } from '@karda/assessment'
import type { QuizMessages } from '../items/quiz-messages.ts'

/** What is said where an answer is to be checked and there is none yet. */
export function unansweredNotice(item: Item, messages: QuizMessages): string {
  return item.type === 'order' ? messages.unansweredOrder : messages.unanswered
}
