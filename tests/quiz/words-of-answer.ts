import { type ItemResponse, ofType } from '@karda/assessment'
import type { Question, Quiz } from './quizzes.ts'

/** What an answer says, in the words of its question: what is chosen, each pair’s two sides, or what is typed. */
export function wordsOfAnswer(
  { item }: Question,
  answer: ItemResponse,
  messages: Quiz['messages'],
): readonly string[] {
  switch (item.type) {
    case 'choice':
    case 'order':
      return textsOf(item.choices, ofType(answer, item.type).choices)
    case 'hot-text':
      return textsOf(item.choices, [ofType(answer, item.type).choice])
    case 'true-false-not-stated':
      return [messages[`truth_${ofType(answer, item.type).choice}`]]
    case 'match': {
      const { targets } = ofType(answer, item.type)
      return [
        ...textsOf(item.sources, Object.keys(targets)),
        ...textsOf(item.targets, Object.values(targets)),
      ]
    }
    case 'gap':
      return textsOf(item.words, Object.values(ofType(answer, item.type).words))
    case 'short-answer':
    case 'extended':
      return [ofType(answer, item.type).text]
    default:
      return item satisfies never
  }
}

function textsOf(choices: readonly { id: string; text: string }[], ids: readonly string[]): string[] {
  return choices.filter(({ id }) => ids.includes(id)).map(({ text }) => text)
}
