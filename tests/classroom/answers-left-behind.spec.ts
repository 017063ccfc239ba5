import { translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { test } from './classroom-test.ts'
import { beginQuiz, isReady, keptOnDevice, savedOnServer, shownQuestion, stateOn } from './device-quiz.ts'
import { expectGood } from './expect-good.ts'
import { holdScripts } from './hold-scripts.ts'
import { send } from './teacher.ts'

test('a device forgets the answers of a student when the next one says that the seat is another’s', async ({
  page,
  context,
  classroom,
}) => {
  const { t } = translator('en')
  await beginQuiz(await classroom.otherBrowser(), page, 'en')
  await shownQuestion(page).locator('input').first().check()
  await expect(stateOn(page)).toHaveText('Saved')
  await context.setOffline(true)
  await shownQuestion(page).locator('input').nth(1).check()
  await expect.poll(() => keptOnDevice(page)).toBe(2)
  // Before there is a connection again: the device sends as soon as there is one.
  await page.route('**/events/', (route) => route.abort())
  await context.setOffline(false)
  const letScriptsCome = await holdScripts(page)
  await page.goto(`${new URL(page.url()).pathname.split('/').slice(0, 5).join('/')}/`, {
    waitUntil: 'commit',
  })
  const notMe = page.getByRole('button', { name: t('joining:notMe') })
  // A press that the script does not know of would leave the answers here, and nobody could send them.
  await expect(notMe).toBeDisabled()
  letScriptsCome()

  const alerts = page.getByRole('main').getByRole('alert')
  await expect(alerts).toContainText(t('answering:deviceElsewhere'))
  await notMe.click()
  await expect(alerts.filter({ hasText: t('joining:answersWaiting') })).toBeVisible()
  expect(await keptOnDevice(page)).toBe(2)
  await send(page, 'Go on all the same')
  await expect(page).toHaveURL(/\/class\/join\//)
  expect(await keptOnDevice(page)).toBe(0)
})

test('answers that had no connection as the page was left are sent from the next page of the student', async ({
  page,
  context,
  classroom,
}) => {
  const { t } = translator('en')
  await beginQuiz(await classroom.otherBrowser(), page, 'en')
  const quizPath = new URL(page.url()).pathname
  await page.route('**/events/', (route) => route.abort())
  await shownQuestion(page).locator('input').first().check()
  await expect(stateOn(page)).toHaveAttribute('data-status', 'offline')

  await page.goto(`${quizPath.split('/').slice(0, 5).join('/')}/`)
  await expect(page.getByRole('link', { name: t('answering:deviceElsewhereOpen') })).toHaveAttribute(
    'href',
    quizPath,
  )
  await expectGood(page, 0)
  await page.unroute('**/events/')
  await context.setOffline(true)
  await context.setOffline(false)
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
  await page.goto(quizPath)
  expect(Object.keys(await savedOnServer(page))).toHaveLength(1)
})

test('a page that shows no questions says of answers to its own quiz, too, that they are on the device alone', async ({
  page,
  classroom,
}) => {
  const { t } = translator('en')
  const teacher = await classroom.otherBrowser()
  const { teacherPath } = await beginQuiz(teacher, page, 'en')
  await page.route('**/events/', (route) => route.abort())
  await shownQuestion(page).locator('input').first().check()
  await expect(stateOn(page)).toHaveAttribute('data-status', 'offline')
  await teacher.goto(`${teacherPath}edit/`)
  await teacher.locator('#opensAt').fill('2098-01-01T10:00')
  await send(teacher, t('assignments:save'))

  await page.reload()
  await expect(page.getByRole('main').getByRole('alert')).toContainText(t('answering:deviceElsewhere'))
  await expectGood(page, 2)
})

test('what a teacher erases does not come back from a device, which says so, nor stands in the next attempt', async ({
  page,
  context,
  classroom,
}) => {
  test.slow()
  const { t } = translator('en')
  const teacher = await classroom.otherBrowser()
  const { teacherPath } = await beginQuiz(teacher, page, 'en')
  await shownQuestion(page).locator('input').first().check()
  await expect(stateOn(page)).toHaveText('Saved')
  await teacher.goto(teacherPath)
  await teacher.locator('#erase-answers-word').fill(t('live:eraseWord'))
  await send(teacher, t('live:eraseAnswers'))
  await send(teacher, t('live:reopen'))

  const next = await context.newPage()
  await next.goto(new URL(page.url()).pathname)
  await send(next, t('answering:begin'))
  await isReady(next)
  await expect(shownQuestion(next).locator('input:checked')).toHaveCount(0)
  await shownQuestion(page).locator('input').nth(1).check()
  await expect(stateOn(page)).toContainText(t('answering:deviceTrouble_gone'))
  await expect(stateOn(next)).toHaveText(t('answering:deviceState_nothing-yet'))
  expect(await savedOnServer(next)).toEqual({})
})
