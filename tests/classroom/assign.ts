import { type LocaleCode, translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { send } from './teacher.ts'

/** What differs from a form that is sent as it stands. */
export interface QuizOptions {
  title?: string
  attempts?: number
  /** When students learn how right they were; after hand-in where nothing else is said. */
  feedback?: 'at-once' | 'after-hand-in' | 'after-closing'
  storyAccess?: 'open' | 'closed'
  /** The languages of the quiz, the one shown first before the others; all where nothing is said. */
  languages?: readonly LocaleCode[]
  /** The items to ask, in this order; all of the story where nothing is said. */
  items?: readonly string[]
}

/** A quiz that a class was given. */
export interface AssignedQuiz {
  /** The path of its page for the teacher. */
  path: string
  /** The code by which students find it, without a space. */
  code: string
}

/** Gives a class a quiz through the form that its page leads to; `classPath` is the path of the class's page. */
export async function assignQuiz(
  page: Page,
  locale: LocaleCode,
  classPath: string,
  options: QuizOptions = {},
): Promise<AssignedQuiz> {
  const { t } = translator(locale)
  await page.goto(`${classPath}assign/`)
  await fillQuiz(page, options)
  await send(page, t('assignments:assign'))
  await expect(page).toHaveURL(/\/a\/[^/]+\/$/)
  const code = await page.locator('[data-code]').getAttribute('data-code')
  return { path: new URL(page.url()).pathname, code: code ?? '' }
}

async function fillQuiz(page: Page, options: QuizOptions): Promise<void> {
  const { title, attempts, feedback, storyAccess, languages, items } = options
  if (title !== undefined) await page.locator('#title').fill(title)
  if (attempts !== undefined) await page.locator('#attempts').fill(String(attempts))
  if (feedback !== undefined) await page.locator(`#feedback-${feedback}`).check()
  if (storyAccess !== undefined) await page.locator(`#storyAccess-${storyAccess}`).check()
  if (languages) {
    await tickOnly(page, 'languages[]', languages)
    await page.locator('#firstLanguage').selectOption(languages[0] ?? null)
  }
  if (items) {
    await tickOnly(page, 'items[]', items)
    for (const [index, id] of items.entries()) await page.locator(`#place-${id}`).fill(String(index + 1))
  }
}

async function tickOnly(page: Page, name: string, values: readonly string[]): Promise<void> {
  for (const box of await page.locator(`[name="${name}"]`).all()) {
    await box.setChecked(values.includes((await box.getAttribute('value')) ?? ''))
  }
}
