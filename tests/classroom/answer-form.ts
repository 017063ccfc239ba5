import { type ItemResponse, ofType } from '@karda/assessment'
import type { Locator, Page } from '@playwright/test'
import type { AssignedQuestion } from './assigned-questions.ts'

/** A question on a student's page. */
export function questionOnPage(page: Page, itemId: string): Locator {
  return page.locator(`[data-item="${itemId}"]`)
}

/** Answers a question by the controls that it has where no script runs. */
export async function answerQuestion(page: Page, { item }: AssignedQuestion, answer: ItemResponse) {
  const question = questionOnPage(page, item.id)
  const list = (part: string) => question.locator(`select[name="item.${item.id}.${part}"]`)
  switch (answer.type) {
    case 'choice':
      for (const choice of answer.choices) await question.locator(`input[value="${choice}"]`).check()
      return
    case 'true-false-not-stated':
    case 'hot-text':
      return question.locator(`input[value="${answer.choice}"]`).check()
    case 'order':
      for (const [place, choice] of answer.choices.entries()) {
        await list(choice).selectOption(String(place + 1))
      }
      return
    case 'match':
      for (const [source, target] of Object.entries(answer.targets)) await list(source).selectOption(target)
      return
    case 'gap':
      for (const [gap, word] of Object.entries(answer.words)) await list(gap).selectOption(word)
      return
    case 'short-answer':
    case 'extended':
      return question.getByRole('textbox').fill(answer.text)
    default:
      return answer satisfies never
  }
}

/** The answer that brings all points of a question; to a longer one, some sentences. */
export function fullAnswer({ item, answerKey }: AssignedQuestion): ItemResponse {
  switch (answerKey.type) {
    case 'choice':
    case 'order':
      return { type: answerKey.type, choices: answerKey.correct }
    case 'true-false-not-stated':
      return { type: answerKey.type, choice: answerKey.correct }
    case 'hot-text':
      return { type: answerKey.type, choice: answerKey.correct }
    case 'match':
      return { type: answerKey.type, targets: answerKey.correct }
    case 'gap':
      return { type: answerKey.type, words: answerKey.correct }
    case 'short-answer': {
      const { accepted, number } = ofType(answerKey, 'short-answer')
      return { type: answerKey.type, text: number?.toString() ?? accepted[item.locale]?.[0] ?? '' }
    }
    case 'extended':
      return { type: answerKey.type, text: 'Առաջին տող։\nSecond line.' }
    default:
      return answerKey satisfies never
  }
}
