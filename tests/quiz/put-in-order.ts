import type { OrderItem } from '@karda/assessment'
import { fillMessage } from '@karda/i18n'
import { expect, type Locator } from '@playwright/test'
import { button } from './quiz-on-page.ts'
import type { Quiz } from './quizzes.ts'
import type { WayToAnswer } from './ways-to-answer.ts'

/** Moves the entries of a question up until they stand in an order; one that stands already is confirmed. */
export async function putInOrder(
  way: WayToAnswer,
  form: Locator,
  item: OrderItem,
  order: readonly string[],
  messages: Quiz['messages'],
): Promise<void> {
  const standing = await entriesOf(form, item)
  let moves = 0
  for (const [place, id] of order.entries()) {
    const text = item.choices.find((choice) => choice.id === id)?.text ?? ''
    const up = button(form, fillMessage(messages.moveUp, { text }))
    for (; standing.indexOf(id) > place; moves++) {
      await way.press(up)
      const from = standing.indexOf(id)
      standing.splice(from - 1, 2, id, standing[from - 1] ?? '')
    }
  }
  if (moves === 0) await way.choose(form.getByRole('checkbox', { name: messages.orderIsAnswer, exact: true }))
  expect(await entriesOf(form, item)).toEqual(order)
}

/** The ids of the entries as they stand on the page. */
export async function entriesOf(form: Locator, item: OrderItem): Promise<string[]> {
  const texts = await form.getByRole('list').getByRole('listitem').allTextContents()
  return texts.flatMap((shown) => item.choices.find(({ text }) => shown.includes(text))?.id ?? [])
}
