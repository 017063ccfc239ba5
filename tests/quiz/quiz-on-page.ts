import { expect, type Locator, type Page } from '@playwright/test'
import type { Question, Quiz, QuizPage } from './quizzes.ts'

/** Opens a quiz, moves as somebody does who is about to answer, and waits until its script has taken it over. */
export async function openQuiz(page: Page, { path }: QuizPage): Promise<void> {
  await page.goto(path)
  await expectReady(page)
}

/** The script of the quiz takes over what the server drew, once somebody moves. */
export async function expectReady(page: Page): Promise<void> {
  // Twice, as the pointer may lie at one of these places already.
  await page.mouse.move(0, 1)
  await page.mouse.move(0, 2)
  // A framework starts, on a computer that other pages keep busy too.
  await expect(page.locator('[data-ready]')).toBeAttached({ timeout: 10_000 })
}

/** A question on its page: what is asked, what answers it, and what is said of the answer. */
export function formOf(page: Page, { item }: Pick<Question, 'item'>): Locator {
  return page.locator(`[data-item="${item.id}"]`)
}

/** What is said of a checked answer. */
export function feedbackIn(form: Locator): Locator {
  return form.locator('[data-verdict]')
}

/** The button with exactly this name. */
export function button(within: Page | Locator, name: string): Locator {
  return within.getByRole('button', { name, exact: true })
}

/** Puts all questions on the page at once. */
export async function showAllAtOnce(page: Page, { messages, questions }: Quiz): Promise<void> {
  await button(page, messages['layout_all-at-once']).click()
  for (const question of questions) await expect(formOf(page, question)).toBeVisible()
}
