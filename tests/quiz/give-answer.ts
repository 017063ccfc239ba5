import { gapIds, type ItemResponse, ofType } from '@karda/assessment'
import { fillMessage } from '@karda/i18n'
import type { Locator } from '@playwright/test'
import { putInOrder } from './put-in-order.ts'
import type { Question, Quiz } from './quizzes.ts'
import type { WayToAnswer } from './ways-to-answer.ts'

/** A question on its page, and the words in which it stands there. */
export interface OpenQuestion {
  form: Locator
  question: Question
  messages: Quiz['messages']
}

/** Gives an answer to a question in place of the one that stands there; every control is found by its name. */
export async function giveAnswer(
  way: WayToAnswer,
  open: Omit<OpenQuestion, 'question'> & { question: Pick<Question, 'item'> },
  answer: ItemResponse,
): Promise<void> {
  const { form, question, messages } = open
  const { item } = question
  const list = (name: string) => form.getByRole('combobox', { name, exact: true })
  switch (item.type) {
    case 'choice': {
      const { choices } = ofType(answer, item.type)
      const role = item.cardinality === 'single' ? 'radio' : 'checkbox'
      for (const { id, text } of item.choices) {
        const option = form.getByRole(role, { name: text, exact: true })
        const isWanted = choices.includes(id)
        const isChanged = isWanted !== (await option.isChecked())
        if (isChanged && (isWanted || role === 'checkbox')) await way.choose(option)
      }
      return
    }
    case 'true-false-not-stated': {
      const name = messages[`truth_${ofType(answer, item.type).choice}`]
      return way.choose(form.getByRole('radio', { name, exact: true }))
    }
    case 'hot-text': {
      const { choice } = ofType(answer, item.type)
      const name = item.choices.find(({ id }) => id === choice)?.text ?? ''
      return way.choose(form.getByRole('radio', { name, exact: true }))
    }
    case 'order':
      return putInOrder(way, form, item, ofType(answer, item.type).choices, messages)
    case 'match': {
      const { targets } = ofType(answer, item.type)
      for (const { id, text } of item.sources) await way.pick(list(text), targets[id] ?? '')
      return
    }
    case 'gap': {
      const { words } = ofType(answer, item.type)
      for (const [index, gap] of gapIds(item).entries()) {
        await way.pick(list(fillMessage(messages.gap, { number: index + 1 })), words[gap] ?? '')
      }
      return
    }
    case 'short-answer':
    case 'extended': {
      const field = form.getByRole('textbox', { name: messages.answerField, exact: true })
      return way.write(field, ofType(answer, item.type).text)
    }
    default:
      return item satisfies never
  }
}
