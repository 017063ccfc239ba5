import { readdir, readFile } from 'node:fs/promises'
import { join as joinPath } from 'node:path'
import { type LocaleCode, translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { assignQuiz } from './assign.ts'
import { test } from './classroom-test.ts'
import { attemptOnServer, isReady, shownQuestion, stateOn } from './device-quiz.ts'
import { join } from './join.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

/** Nothing else contains it: what is typed by every student, and must be nowhere once it is erased. */
const canary = 'zovuni 7301'

/** Where a student's network dies, and how it is alive again. */
const faults: readonly {
  at: string
  locale: LocaleCode
  strike: (page: Page) => Promise<() => Promise<void>>
}[] = [
  { at: 'before an answer is sent', locale: 'en', strike: goOffline },
  { at: 'while an answer is sent', locale: 'hy', strike: (page) => breakSending(page, ['lost']) },
  { at: 'before the receipt arrives', locale: 'en', strike: (page) => breakSending(page, ['kept']) },
  {
    at: 'while an answer is sent again',
    locale: 'hy',
    strike: (page) => breakSending(page, ['lost', 'kept', 'lost']),
  },
  { at: 'as the quiz is handed in', locale: 'en', strike: goOffline },
]

// A request that is fetched by the test itself goes to a name that the test knows too.
test.use({ host: 'localhost' })

test('five students lose the network at five points, hand in, are seen live and in the results, and are erased', async ({
  page,
  classroom,
}) => {
  test.slow()
  const { t } = translator('en')
  await signUp(page, anna)
  const classPath = await makeClass(page, 'en', '7ա', faults.length)
  const quiz = await assignQuiz(page, 'en', classPath, { items: ['a-headline', 'a-looking-for'] })
  await page.goto(quiz.path)

  const students: Page[] = []
  for (const { locale } of faults) {
    const student = await classroom.otherBrowser()
    await join(student, quiz.code, locale)
    await send(student, translator(locale).t('answering:begin'))
    await isReady(student)
    students.push(student)
  }

  await Promise.all(
    students.map(async (student, index) => {
      const { at, locale, strike } = faultAt(index)
      const words = translator(locale)
      const isAtHandIn = at === 'as the quiz is handed in'
      const heal = isAtHandIn ? undefined : await strike(student)
      await shownQuestion(student).getByRole('radio').first().check()
      await expect(shownQuestion(student).getByRole('radio').first()).toBeChecked()
      await heal?.()
      await expect(stateOn(student)).toHaveText(words.t('answering:deviceState_saved'), { timeout: 15_000 })

      await student.getByRole('button', { name: words.t('quiz:next'), exact: true }).click()
      await shownQuestion(student).getByRole('textbox').fill(`${canary} ${index}`)
      const revive = isAtHandIn ? await strike(student) : undefined
      await student.getByRole('button', { name: words.t('answering:handInNext') }).click()
      await student.getByRole('button', { name: words.t('answering:handIn'), exact: true }).click()
      await revive?.()
      await expect(student, at).toHaveURL(/\/result\/$/, { timeout: 20_000 })
      const { submitted, saved } = await attemptOnServer(student)
      expect(Object.keys(submitted?.responses ?? {}), at).toHaveLength(2)
      expect(saved['a-looking-for']?.response, at).toEqual({
        type: 'short-answer',
        text: `${canary} ${index}`,
      })
    }),
  )

  const handedIn = page.getByRole('row').filter({ hasText: t('live:seat_in-time', { time: '' }).trim() })
  await expect(handedIn).toHaveCount(faults.length, { timeout: 10_000 })
  await page.goto(`${quiz.path}results/`)
  await expect(page.getByRole('main')).toContainText(t('results:students'))
  await page.goto(`${quiz.path}results/q/a-looking-for/`)
  for (const index of faults.keys()) await expect(page.getByRole('main')).toContainText(`${canary} ${index}`)

  expect(await filesWith(classroom.dataFolder, canary)).not.toEqual([])
  await page.goto(quiz.path)
  await page.locator('#erase-answers-word').fill(t('live:eraseWord'))
  await send(page, t('live:eraseAnswers'))
  await expect(page.getByRole('status').filter({ hasText: t('live:done_answers-erased') })).toBeVisible()
  expect(await filesWith(classroom.dataFolder, canary)).toEqual([])
  expect(classroom.log()).not.toContain(canary)
})

function faultAt(index: number) {
  const fault = faults[index]
  if (!fault) throw new Error(`There is no student ${index}.`)
  return fault
}

async function goOffline(page: Page) {
  await page.context().setOffline(true)
  return () => page.context().setOffline(false)
}

/** What becomes of one request after the other: `lost` on its way to the server, or `kept` there and its receipt lost. */
async function breakSending(page: Page, fates: ('lost' | 'kept')[]) {
  const open = [...fates]
  await page.route('**/events/', async (route) => {
    const fate = open.shift()
    if (fate === undefined) return route.continue()
    if (fate === 'kept') await route.fetch()
    await route.abort('connectionreset')
  })
  return async () => {}
}

/** The files below a folder in which a text stands, whatever else they are. */
async function filesWith(folder: string, text: string): Promise<string[]> {
  const names = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = names.filter((entry) => entry.isFile()).map((entry) => joinPath(entry.parentPath, entry.name))
  const found = await Promise.all(
    files.map(async (file) => ((await readFile(file)).includes(text) ? [file] : [])),
  )
  return found.flat()
}
