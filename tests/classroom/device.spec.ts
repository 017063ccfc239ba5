import { readFile } from 'node:fs/promises'
import { locales, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { test } from './classroom-test.ts'
import {
  attemptOnServer,
  beginQuiz,
  isReady,
  keptOnDevice,
  savedOnServer,
  shownQuestion,
  stateOn,
} from './device-quiz.ts'
import { expectGood } from './expect-good.ts'
import { holdScripts } from './hold-scripts.ts'
import { send } from './teacher.ts'

for (const [index, { code }] of locales.entries()) {
  test(`an answer is saved within two seconds, kept without a connection, and handed in once there is one, in ${code}`, async ({
    page,
    context,
    classroom,
  }) => {
    test.slow()
    const { t } = translator(code)
    const teacher = await classroom.otherBrowser()
    await beginQuiz(teacher, page, code)
    await expect(stateOn(page)).toContainText(t('answering:deviceState_nothing-yet'))
    const items = await page
      .locator('[data-item]')
      .evaluateAll((all) => all.map((one) => one.getAttribute('data-item') ?? ''))
    await page.getByRole('button', { name: t('quiz:layout_all-at-once') }).click()
    const radios = page.locator('[data-item]').filter({ has: page.getByRole('radio') })
    const [first, second] = [radios.nth(0), radios.nth(1)]

    await first.getByRole('radio').first().check()
    await expect(stateOn(page)).toHaveText(t('answering:deviceState_saved'), { timeout: 2000 })
    expect(Object.keys(await savedOnServer(page))).toHaveLength(1)
    await expectGood(page, 'every')

    await context.setOffline(true)
    await second.getByRole('radio').first().check()
    await expect(stateOn(page)).toContainText(t('answering:deviceTrouble_no-connection'))
    await expect(page.getByRole('status').getByText(t('answering:deviceTrouble_no-connection'))).toHaveCount(
      1,
    )
    await expect(second).toContainText(t('answering:deviceState_on-device'))
    expect(await keptOnDevice(page)).toBe(2)
    await expectGood(page, index)

    await page.getByRole('button', { name: t('answering:handInNext') }).click()
    await expect(page.getByRole('heading', { name: t('answering:reviewTitle') })).toBeFocused()
    await expect(page.getByRole('main')).toContainText(
      t('answering:answeredOf', { number: 2, total: items.length }),
    )
    await expectGood(page, 'every')
    await page.getByRole('button', { name: t('answering:handIn'), exact: true }).click()
    await expect(page.getByRole('main')).toContainText(t('answering:deviceHandingIn'))
    await expectGood(page, index + 2)

    await context.setOffline(false)
    await expect(page).toHaveURL(/\/result\/$/)
    const { submitted } = await attemptOnServer(page)
    expect(Object.keys(submitted?.responses ?? {})).toHaveLength(2)
    expect(await keptOnDevice(page)).toBe(0)
  })
}

test('what is handed in without a connection and arrives after closing is kept, shown and said not to count', async ({
  page,
  context,
  browser,
  classroom,
}) => {
  test.slow()
  const { t } = translator('en')
  const teacher = await classroom.otherBrowser()
  const begun = await beginQuiz(teacher, page, 'en')
  const withoutScript = await (
    await browser.newContext({ baseURL: classroom.origin, javaScriptEnabled: false })
  ).newPage()
  await withoutScript.goto(`/en/class/join/${begun.code}/`)
  await withoutScript.locator('#return-code').fill(begun.returnCode)
  await send(withoutScript, t('joining:enter'))
  await page.getByRole('button', { name: t('quiz:layout_all-at-once') }).click()
  const radios = page.locator('[data-item]').filter({ has: page.getByRole('radio') })
  await radios.nth(0).getByRole('radio').first().check()
  await expect(stateOn(page)).toHaveText(t('answering:deviceState_saved'))

  await context.setOffline(true)
  await radios.nth(1).getByRole('radio').first().check()
  await expect(stateOn(page)).toContainText(t('answering:deviceTrouble_no-connection'))
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: t('answering:deviceDownload') }).click()
  const file = await (await downloading).path()
  await page.getByRole('button', { name: t('answering:handInNext') }).click()
  await page.getByRole('button', { name: t('answering:handIn'), exact: true }).click()
  await expect(page.getByRole('main')).toContainText(t('answering:deviceHandingIn'))

  await teacher.goto(begun.teacherPath)
  await send(teacher, t('live:close'))
  await teacher.getByLabel('The student’s file').setInputFiles(file)
  await send(teacher, 'Hand in the file')
  await expect(teacher.getByRole('main')).toContainText('Answers in all: 2. Not counted: 1.')

  // The page leads on to the result at once: it is held back.
  await page.route('**/result/', (route) => route.fulfill({ status: 204 }))
  await context.setOffline(false)
  await expect(stateOn(page)).toContainText(t('answering:arrivedLate'))
  await expect(stateOn(page)).not.toContainText(t('answering:deviceState_handed-in'))
  await expect(page.getByRole('main')).not.toContainText(t('answering:deviceHandedIn'))
  await expect.poll(() => keptOnDevice(page)).toBe(0)
  await page.unroute('**/result/')

  await page.reload()
  await withoutScript.reload()
  for (const result of [page, withoutScript]) {
    await expect(result).toHaveURL(/\/result\/$/)
    await expect(result.getByRole('heading', { level: 1 })).toHaveText(t('answering:resultClosedTitle'))
    await expect(result.getByRole('main').getByRole('alert')).toHaveText(t('answering:arrivedLate'))
    const late = result.locator('[data-item]').filter({ hasText: t('answering:lateAnswer') })
    await expect(late).toHaveCount(1)
    await expect(late).not.toContainText(t('answering:notAnswered'))
    await expect(late.getByRole('heading', { name: t('answering:notCounted') })).toBeVisible()
  }
  await expectGood(page, 0)

  await send(teacher, t('live:reopen'))
  await page.reload()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('answering:resultTitle'))
  await expect(page.getByRole('main')).not.toContainText(t('answering:lateAnswer'))
})

test.describe('at an address that the tests know as well', () => {
  test.use({ host: 'localhost' })

  test('an answer whose receipt was lost is saved once, after the page is loaded anew', async ({
    page,
    classroom,
  }) => {
    await beginQuiz(await classroom.otherBrowser(), page, 'en')
    await page.route('**/events/', async (route) => {
      await route.fetch()
      await route.abort('connectionreset')
    })
    const question = shownQuestion(page)
    await question.locator('input').first().check()
    await expect(stateOn(page)).toHaveAttribute('data-status', 'offline')
    await page.unroute('**/events/')
    await page.reload()
    await isReady(page)
    await expect(stateOn(page)).toHaveText('Saved')
    await expect(question.locator('input').first()).toBeChecked()
    const { counter, saved } = await attemptOnServer(page)
    expect([counter, Object.keys(saved).length]).toEqual([1, 1])
  })
})

test('a student who only reads is heard of, and hears that the quiz was closed', async ({
  page,
  classroom,
}) => {
  const teacher = await classroom.otherBrowser()
  await page.clock.install()
  const { teacherPath } = await beginQuiz(teacher, page, 'en')
  await teacher.goto(teacherPath)
  await send(teacher, translator('en').t('live:close'))

  const asked = page.waitForRequest((request) => /\/attempts\/1\/$/.test(request.url()))
  await page.clock.fastForward(61_000)
  expect((await asked).method()).toBe('GET')
  await expect(page.getByText(translator('en').t('answering:deviceClosed')).first()).toBeVisible()
})

test('two windows and another device of a student show and hand in the same answers', async ({
  page,
  context,
  classroom,
}) => {
  const { code, returnCode } = await beginQuiz(await classroom.otherBrowser(), page, 'en')
  const window = await context.newPage()
  await window.goto(new URL(page.url()).pathname)
  await isReady(window)
  await shownQuestion(page).locator('input').first().check()
  await expect(shownQuestion(window).locator('input').first()).toBeChecked()

  const tablet = await classroom.otherBrowser()
  await tablet.goto(`/en/class/join/${code}/`)
  await tablet.locator('#return-code').fill(returnCode)
  await send(tablet, translator('en').t('joining:enter'))
  await isReady(tablet)
  await expect(shownQuestion(tablet).locator('input').first()).toBeChecked()
  await tablet.getByRole('button', { name: 'Next' }).click()
  await shownQuestion(tablet).locator('input, select').first().waitFor()
  await tablet.getByRole('button', { name: 'Look through and hand in' }).click()
  await tablet.getByRole('button', { name: 'Hand in', exact: true }).click()
  await expect(tablet).toHaveURL(/\/result\/$/)
  await window.bringToFront()
  await window.reload()
  await expect(window).toHaveURL(/\/result\/$/)
  await expect.poll(() => keptOnDevice(window)).toBe(0)
})

test('a device that hands in takes along what another had saved, which it never heard of', async ({
  page,
  classroom,
}) => {
  const { t } = translator('en')
  const items = ['a-headline', 'a-looking-for']
  const { code, returnCode } = await beginQuiz(await classroom.otherBrowser(), page, 'en', { items })
  const tablet = await classroom.otherBrowser()
  await tablet.goto(`/en/class/join/${code}/`)
  await tablet.locator('#return-code').fill(returnCode)
  await send(tablet, t('joining:enter'))
  await isReady(tablet)
  await tablet.context().setOffline(true)

  // The answer that counts is the third: the tablet counts less far.
  for (const choice of [0, 1, 2]) await shownQuestion(page).locator('input').nth(choice).check()
  await expect(stateOn(page)).toHaveText('Saved')
  expect(Object.keys(await savedOnServer(page))).toEqual(['a-headline'])
  await tablet.getByRole('button', { name: 'Next' }).click()
  await shownQuestion(tablet).locator('input').fill('peace')
  await tablet.getByRole('button', { name: 'Look through and hand in' }).click()
  await tablet.getByRole('button', { name: 'Hand in', exact: true }).click()
  await tablet.context().setOffline(false)
  await expect(tablet).toHaveURL(/\/result\/$/)
  await expect(tablet.locator('[data-item="a-headline"]')).toBeVisible()
  await expect(tablet.getByRole('main')).not.toContainText(t('answering:notAnswered'))
})

test('answers wait while the server is started anew', async ({ page, classroom }) => {
  await beginQuiz(await classroom.otherBrowser(), page, 'en')
  const startAgain = await classroom.stopServer()
  await shownQuestion(page).locator('input').first().check()
  await expect(stateOn(page)).toHaveAttribute('data-status', 'offline')
  await startAgain()
  await expect(stateOn(page)).toHaveText('Saved', { timeout: 10_000 })
  expect(Object.keys(await savedOnServer(page))).toHaveLength(1)
})

test('what was chosen before the script arrived is kept, and a device that cannot store gives a file that the teacher hands in', async ({
  page,
  classroom,
}) => {
  const teacher = await classroom.otherBrowser()
  const { teacherPath, alias } = await beginQuiz(teacher, page, 'en')
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('Not here.', 'SecurityError')
    }
  })
  const letScriptsCome = await holdScripts(page)
  await page.route('**/events/', (route) => route.abort())
  await page.reload({ waitUntil: 'commit' })
  const first = page.locator('[data-item]').first().locator('input').first()
  const moveUp = page.locator('[data-item="a-order"] button[id$=".up"]').last()
  await first.check()
  for (const button of [page.getByRole('button', { name: 'One at a time' }), moveUp]) {
    await expect(button).toBeDisabled()
  }
  letScriptsCome()
  await isReady(page)
  await expect(moveUp).toBeEnabled()
  await expect(stateOn(page)).toContainText('This browser cannot keep answers.')
  await expect(first).toBeChecked()
  await expectGood(page, 1)
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'Download my answers' }).click()
  const file = await (await downloading).path()
  expect(JSON.parse(await readFile(file, 'utf8')).events).toHaveLength(1)

  await teacher.goto(teacherPath)
  await teacher.getByLabel('The student’s file').setInputFiles(file)
  await send(teacher, 'Hand in the file')
  await expect(teacher.getByRole('main')).toContainText(`Seat: ${alias}. Answers in all: 1`)
  await expectGood(teacher, 4)
  expect(Object.keys(await savedOnServer(page))).toHaveLength(1)
  await teacher.getByLabel('The student’s file').setInputFiles({
    name: 'other.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{}'),
  })
  await send(teacher, 'Hand in the file')
  await expect(teacher.getByRole('main')).toContainText('This is not a file with answers.')
  await teacher.getByLabel('The student’s file').setInputFiles({
    name: 'film.json',
    mimeType: 'application/json',
    buffer: Buffer.alloc(300_000, ' '),
  })
  await send(teacher, 'Hand in the file')
  await expect(teacher.getByRole('main')).toContainText('This file is too large to be a file with answers.')
})
