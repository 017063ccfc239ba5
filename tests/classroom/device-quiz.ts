import type { Attempt } from '@karda/assessment'
import { type LocaleCode, translator } from '@karda/i18n'
import { expect, type Locator, type Page } from '@playwright/test'
import { assignQuiz, type QuizOptions } from './assign.ts'
import { type Joined, join } from './join.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

/** A quiz that a student has begun, on a page whose script runs. */
export interface BegunQuiz extends Joined {
  /** The code of the assignment. */
  code: string
  /** The teacher's page of the assignment. */
  teacherPath: string
}

/** Gives a new class a quiz, and lets a student begin it. */
export async function beginQuiz(
  teacher: Page,
  student: Page,
  locale: LocaleCode,
  options: QuizOptions = {},
): Promise<BegunQuiz> {
  await signUp(teacher, anna)
  const classPath = await makeClass(teacher, 'en', '7ա', 2)
  const { code, path } = await assignQuiz(teacher, 'en', classPath, options)
  const joined = await join(student, code, locale)
  await send(student, translator(locale).t('answering:begin'))
  await isReady(student)
  return { ...joined, code, teacherPath: path }
}

/** Resolves when the page's script runs. */
export async function isReady(page: Page): Promise<void> {
  await expect(page.locator('form[data-ready]')).toBeVisible()
}

/** The line that says where the answers are. */
export function stateOn(page: Page): Locator {
  return page.locator('[data-status]')
}

/** The question that is shown, while one is shown at a time. */
export function shownQuestion(page: Page): Locator {
  return page.locator('[data-current] [data-item]')
}

/** What the server has of the attempt of the student whose page it is. */
export async function attemptOnServer(page: Page): Promise<Attempt> {
  const [classId = '', assignmentId = ''] = new URL(page.url()).pathname.split('/').slice(4)
  const path = `/api/v1/classes/${classId}/assignments/${assignmentId}/attempts/1/`
  // From the page, which alone knows the way to the server by its name.
  const answer = await page.evaluate(async (address) => (await fetch(address)).text(), path)
  return JSON.parse(answer).attempt
}

/** The answers to items that are on the server, by item id; null where an answer was taken back. */
export async function savedOnServer(page: Page): Promise<Record<string, unknown>> {
  const { saved } = await attemptOnServer(page)
  return Object.fromEntries(Object.entries(saved).map(([item, { response }]) => [item, response]))
}

/** How many events the device keeps, of whichever seat. */
export async function keptOnDevice(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const opening = indexedDB.open('karda-answers', 1)
        opening.onerror = () => reject(opening.error)
        opening.onsuccess = () => {
          const counting = opening.result.transaction('events').objectStore('events').count()
          counting.onsuccess = () => resolve(counting.result)
          opening.result.close()
        }
      }),
  )
}
