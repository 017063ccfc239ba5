import { translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { expectNoFindings } from '../accessibility/expect-no-findings.ts'
import { showWholePage } from '../accessibility/show-whole-page.ts'
import { cutText } from '../probes/cut-text.ts'
import { countStops, visitStops } from '../probes/keyboard-stops.ts'
import { sidewaysScroll } from '../probes/sideways-scroll.ts'
import { smallTargets } from '../probes/small-targets.ts'
import { oneOfEachKind } from '../quiz/question-kind.ts'
import { answerQuiz } from './answered-quiz.ts'
import { assignQuiz } from './assign.ts'
import { assignedQuestions } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { isReady, shownQuestion, stateOn } from './device-quiz.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

/** 1280×1024 pixels at 400 %, as WCAG 2.2, success criterion 1.4.10, measures it. */
const magnified = { width: 320, height: 256 }

/** More stops than any page has. */
const stopLimit = 400

// Armenian words are the longer ones.
const locale = 'hy'
const { t } = translator(locale)
const questions = oneOfEachKind({ questions: assignedQuestions(locale) })
const items = questions.map(({ item }) => item.id)

// Where there is no https, a page of a teacher says so in a part that is looked at elsewhere.
test.use({ host: 'localhost' })

test('at 400 % and in forced colours a student joins, answers, hands in and reads the result', async ({
  page: student,
  classroom,
}) => {
  test.slow()
  const teacher = await classroom.otherBrowser()
  await signUp(teacher, anna)
  const classPath = await makeClass(teacher, 'en', '7ա', 4)
  const { code } = await assignQuiz(teacher, 'en', classPath, { items })
  await student.setViewportSize(magnified)

  await student.goto(`/${locale}/class/join/`)
  await expectUsable(student)
  await student.goto(`/${locale}/class/join/${code}/`)
  await expectUsable(student)
  await student.locator('input[name=seatId]').first().check()
  await send(student, t('joining:takeSeat'))
  await expectUsable(student)
  const arrival = student.waitForEvent('load')
  await student.getByRole('link', { name: t('joining:writtenDown'), exact: true }).click()
  await arrival
  await expectUsable(student)
  await send(student, t('answering:begin'))
  await isReady(student)
  await expectUsable(student)

  await shownQuestion(student).locator('input').first().check()
  await expect(stateOn(student)).toHaveText(t('answering:deviceState_saved'))
  await student.getByRole('button', { name: t('quiz:readStory') }).click()
  await expect(student.getByRole('complementary', { name: t('quiz:theStory') })).toBeInViewport()
  await expectFits(student)
  await student.getByRole('button', { name: t('quiz:closeStory') }).click()
  await student.getByRole('button', { name: t('quiz:layout_all-at-once') }).click()
  await expectUsable(student)
  await student.getByRole('button', { name: t('answering:handInNext') }).click()
  await expect(student.getByRole('heading', { name: t('answering:reviewTitle') })).toBeFocused()
  await expectUsable(student)
  await student.getByRole('button', { name: t('answering:handIn'), exact: true }).click()
  await expect(student).toHaveURL(/\/result\/$/)
  await expectUsable(student)
})

test('at 400 % and in forced colours a teacher assigns, watches, asks, reads the results and marks', async ({
  page,
  classroom,
}) => {
  test.slow()
  await page.setViewportSize(magnified)
  await signUp(page, anna, `/${locale}/class/sign-up/`)
  await expectUsable(page)
  const classPath = await makeClass(page, locale, '7ա', 2)
  const quiz = await assignQuiz(page, locale, classPath, { items })
  const responses = { 'a-why-tense': { type: 'extended', text: 'Նրանք օգնության չեկան։' } } as const
  await answerQuiz(await classroom.otherBrowser(), classroom.origin, quiz, [{ locale, responses }])
  const pages = [
    classPath,
    `${classPath}assign/`,
    quiz.path,
    `${quiz.path}?projector=1&answers=shown&aliases=shown`,
    `${quiz.path}items/new-choice/`,
    `${quiz.path}results/`,
    `${quiz.path}results/q/${items[0]}/`,
    `${quiz.path}results/mark/a-why-tense/`,
  ]
  for (const address of pages) {
    await test.step(address.replace(classPath, ''), async () => {
      await page.goto(address)
      await expectUsable(page)
      await page.goto(address.replace(`/${locale}/`, '/en/'))
      await expectFits(page)
    })
  }
})

/** All of the page fits and is reached, as it stands and with the keyboard, and axe finds nothing in forced colours. */
async function expectUsable(page: Page): Promise<void> {
  await expectFits(page)
  await page.getByRole('link').first().focus()
  const count = await countStops(page)
  const stops = await visitStops(page, stopLimit)
  expect.soft(stops.length, 'stops beside the first').toBeGreaterThanOrEqual(count - 1)
  expect.soft(stops.filter(({ problems }) => problems.length > 0)).toEqual([])
  await page.emulateMedia({ forcedColors: 'active' })
  // Where the window is wide, as axe cannot judge what a table scrolls out of sight.
  await page.setViewportSize({ width: 1280, height: 800 })
  await showWholePage(page)
  await expectNoFindings(page)
  await page.emulateMedia({ forcedColors: null })
  await page.setViewportSize(magnified)
}

/** Nothing is scrolled sideways, cut off, or too small to be pressed. */
async function expectFits(page: Page): Promise<void> {
  expect.soft(await sidewaysScroll(page), page.url()).toBe(0)
  expect.soft(await cutText(page), page.url()).toEqual([])
  expect.soft(await smallTargets(page), page.url()).toEqual([])
}
