import { translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { assignQuiz } from './assign.ts'
import { test } from './classroom-test.ts'
import { isReady, savedOnServer, shownQuestion, stateOn } from './device-quiz.ts'
import { expectGood } from './expect-good.ts'
import { join } from './join.ts'
import { openClass } from './open-class.ts'
import { makeClass, send } from './teacher.ts'

test('a device sits in two classes, sends what it has kept for the first from there, and leaves one of them alone', async ({
  page,
  classroom,
}) => {
  test.slow()
  const { code: first } = await openClass(page, 'en', 2)
  const { code: second } = await assignQuiz(page, 'en', await makeClass(page, 'en', '8բ', 2))
  const window = await classroom.otherBrowser()
  const otherWindow = await window.context().newPage()
  const firstSeat = await join(window, first)
  await send(window, 'Begin')
  await isReady(window)
  await window.route('**/events/', (route) => route.abort())
  await shownQuestion(window).locator('input').first().check()
  await expect(stateOn(window)).toHaveAttribute('data-status', 'offline')

  const secondSeat = await join(otherWindow, second)
  await send(otherWindow, 'Begin')
  await isReady(otherWindow)
  await shownQuestion(otherWindow).locator('input').first().check()
  await expect(stateOn(otherWindow)).toHaveText('Saved')

  await window.unroute('**/events/')
  await window.reload()
  await expect(stateOn(window)).toHaveText('Saved')
  await expect(window.getByRole('main')).toContainText(firstSeat.alias)
  for (const one of [window, otherWindow]) expect(Object.keys(await savedOnServer(one))).toHaveLength(1)

  const quizPage = window.url()
  await window.goto(`/en/class/join/${first}/`)
  await expect(window.getByRole('heading', { level: 1 })).toContainText(firstSeat.alias)
  await send(window, 'That is not me')
  await window.goto(quizPage)
  await expect(window).toHaveURL('/en/class/join/')
  await otherWindow.reload()
  await isReady(otherWindow)
  await expect(otherWindow.getByRole('main')).toContainText(secondSeat.alias)
  await shownQuestion(otherWindow).locator('input').nth(1).check()
  await expect(stateOn(otherWindow)).toHaveText('Saved')
})

test('who sits down on a device that others use finds what they left open in other classes, and closes it', async ({
  page,
  classroom,
}) => {
  const { code: first } = await openClass(page, 'en', 2)
  const { code: second } = await assignQuiz(page, 'en', await makeClass(page, 'en', '8բ', 2))
  const device = await classroom.otherBrowser()
  const { alias } = await join(device, first)
  await send(device, 'Begin')
  await isReady(device)
  const quizPage = device.url()
  await device.route('**/events/', (route) => route.abort())
  await shownQuestion(device).locator('input').first().check()
  await expect(stateOn(device)).toHaveAttribute('data-status', 'offline')

  await device.goto(`/hy/class/join/${second}/`)
  await expectGood(device, 0)
  await device.goto(`/en/class/join/${second}/`)
  await expectGood(device, 1)
  const { t } = translator('en')
  await device.getByRole('button', { name: t('joining:closeSeat', { alias }) }).click()
  // What is on this device alone is not taken off it without a word.
  await expect(device.getByRole('main').getByRole('alert')).toHaveText(t('joining:answersWaiting'))
  await send(device, t('joining:leaveAnyway'))
  await expect(device).toHaveURL(new RegExp(`/en/class/join/${second}/\\?done=left$`))
  await expect(device.getByText(t('joining:otherSeats'))).toHaveCount(0)
  await device.goto(quizPage)
  await expect(device).toHaveURL('/en/class/join/')
})

test('a device that sits down in a ninth class gives up the seat that it took first, for good', async ({
  page,
  classroom,
}) => {
  const { code: first } = await openClass(page, 'en', 2)
  const { code: ninth } = await assignQuiz(page, 'en', await makeClass(page, 'en', '8բ', 2))
  const student = await classroom.otherBrowser()
  const context = student.context()
  await join(student, first)
  const firstPage = student.url()
  const firstCookies = await context.cookies()
  const taken = Array.from({ length: 7 }, (_, index) => `karda-seat-AAAAAAAAAAAAAAA${index}`)
  await context.addCookies(taken.map((name) => ({ name, value: 'seat.token', url: classroom.origin })))
  await student.goto(firstPage)
  await expect(student).toHaveURL(firstPage)

  await join(student, ninth)
  const ninthPage = student.url()
  const seatCookies = (await context.cookies()).filter(({ name }) => name.startsWith('karda-seat-'))
  expect(seatCookies).toHaveLength(8)
  expect(seatCookies.map(({ name }) => name)).toEqual(expect.arrayContaining(taken))
  await student.goto(firstPage)
  await expect(student).toHaveURL('/en/class/join/')
  await student.goto(ninthPage)
  await expect(student).toHaveURL(ninthPage)
  // Whoever has copied what the device forgot has nothing by it.
  await context.addCookies(firstCookies)
  await student.goto(firstPage)
  await expect(student).toHaveURL('/en/class/join/')
})
