import type { Item } from '@karda/assessment'
import { type FeedbackContent, feedbackContent, type QuizMessages } from '@karda/ui/items'
import type { ToldItem } from './protocol/answers.ts'

/** What is said of an answer, in the language of the item; null where nothing is told, or not in this language. */
export function itemFeedback(
  item: Item,
  told: ToldItem | undefined,
  messages: QuizMessages,
): FeedbackContent | null {
  const words = Object.values(told?.words ?? {}).find(({ explanation }) => explanation.locale === item.locale)
  if (!told || !words) return null
  const explained = { answerKey: told.answerKey, ...words }
  const content = feedbackContent(item, told.response, explained, messages)
  // A teacher's marks decide on a longer answer.
  return { ...content, score: told.score }
}
