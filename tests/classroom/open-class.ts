import type { LocaleCode } from '@karda/i18n'
import type { Page } from '@playwright/test'
import { assignQuiz } from './assign.ts'
import { anna, makeClass, signUp } from './teacher.ts'

/** A class of a new teacher with a quiz; the paths of its page and the code for its students. */
export async function openClass(page: Page, locale: LocaleCode, seats: number) {
  await signUp(page, anna, `/${locale}/class/sign-up/`)
  const path = await makeClass(page, locale, '7ա', seats)
  const { code } = await assignQuiz(page, locale, path)
  return { path, code }
}
