import { type LocaleCode, locales, translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { beginQuiz, choose, handIn, idsIn, sendEvents } from './answering-student.ts'
import { type AssignedQuiz, assignQuiz } from './assign.ts'
import { assignedQuestions } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { expectGood } from './expect-good.ts'
import { join } from './join.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

/** Two questions with one right choice, what is right in the first, and what is not. */
const questions = assignedQuestions('en').flatMap(({ item, answerKey }) =>
  item.type === 'choice' && item.cardinality === 'single' && answerKey.type === 'choice'
    ? [{ id: item.id, choices: item.choices, right: answerKey.correct[0] ?? '' }]
    : [],
)
const items = questions.slice(0, 2).map(({ id }) => id)
const [first = ''] = items
const rightChoice = questions[0]?.right ?? ''
const wrongChoice = questions[0]?.choices.find(({ id }) => id !== rightChoice)?.id ?? ''

for (const { code } of locales) {
  test(`a teacher sees who comes in, what is answered and what is handed in, as it happens, in ${code}`, async ({
    page,
    classroom,
  }) => {
    test.slow()
    const { t } = translator(code)
    const of = (number: number, total: number) => t('live:ofTotal', { number, total })
    const quiz = await assign(page, code, 3)
    const seats = page.getByRole('table', { name: t('live:students') }).getByRole('row')
    await expect(page.getByText(t('live:nobody'))).toBeVisible()
    await expect(page.getByText(t('live:updates'))).toBeVisible()
    const loaded = await page.evaluate(() => performance.timeOrigin)

    const student = await classroom.otherBrowser()
    const { alias } = await join(student, quiz.code, code)
    await expect(seats.nth(1)).toContainText(alias)
    await expect(seats.nth(1)).toContainText(t('live:seat_here'))
    await beginQuiz(student, idsIn(quiz.path))
    await sendEvents(student, idsIn(quiz.path), [choose(1, first, wrongChoice)])
    await expect(seats.nth(1)).toContainText(of(1, items.length))
    await expect(seats.nth(1)).toContainText(t('live:lastQuestion', { number: 1 }))

    const question = page.locator(`details[data-item="${first}"]`)
    await question.locator('summary').click()
    await expect(question).toContainText(t('live:rightBy', { number: 0, total: 1 }))
    await sendEvents(student, idsIn(quiz.path), [choose(2, first, rightChoice), handIn(3)])
    await expect(question).toContainText(t('live:rightBy', { number: 1, total: 1 }))
    const right = question.getByRole('row').filter({ hasText: t('live:rightAnswer') })
    await expect(right.getByRole('cell')).toHaveText('1')
    await expect(seats.nth(1)).toContainText(t('live:seat_in-time', { time: '' }).trim())
    await expect(question).toHaveAttribute('open')
    expect(await page.evaluate(() => performance.timeOrigin)).toBe(loaded)
    await expectGood(page, 'every')
  })
}

test('a server that is told to stop does not wait for a teacher who watches', async ({ page, classroom }) => {
  await assign(page, 'en', 2)
  await expect(page.getByText(translator('en').t('live:updates'))).toBeVisible()
  const told = performance.now()
  const startAgain = await classroom.stopServer()
  // It gives what is in hand ten seconds; an open stream would take them all.
  expect(performance.now() - told).toBeLessThan(5000)
  await startAgain()
  await expect(page.getByText(translator('en').t('live:updates'))).toBeVisible({ timeout: 20_000 })
})

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false })

  test('a teacher closes, reopens, extends, makes a new code, locks, removes a seat and erases', async ({
    page,
    classroom,
  }) => {
    test.slow()
    const { t } = translator('hy')
    const quiz = await assign(page, 'hy', 2)
    const main = page.getByRole('main')
    const student = await classroom.otherBrowser()
    const { alias } = await join(student, quiz.code, 'hy')
    await main.getByRole('link', { name: t('live:refresh') }).click()
    await expect(main.getByRole('rowheader', { name: alias })).toBeVisible()
    const expectDone = (
      deed: 'closed' | 'reopened' | 'extended' | 'code-renewed' | 'seat-removed' | 'answers-erased',
    ) => expect(page.getByRole('status').filter({ hasText: t(`live:done_${deed}`) })).toBeVisible()

    await send(page, t('live:close'))
    await expectDone('closed')
    await page.locator('#until').selectOption('ten-minutes')
    await send(page, t('live:reopen'))
    await expectDone('reopened')
    const dueAt = await page.locator('#due-at').inputValue()
    await send(page, t('live:extend_minutes', { number: 5 }))
    await expectDone('extended')
    expect(minutesBetween(dueAt, await page.locator('#due-at').inputValue())).toBe(5)
    await page.locator('#due-at').fill('2020-01-01T10:00')
    await send(page, t('live:setDueAt'))
    await expect(main.getByRole('alert')).toHaveText(t('live:problem_due-at'))

    await send(page, t('live:makeNewCode'))
    await expectDone('code-renewed')
    const newCode = (await page.locator('[data-code]').getAttribute('data-code')) ?? ''
    const visitor = await classroom.otherBrowser()
    await visitor.goto(`/hy/class/join/${quiz.code}/`)
    await expect(visitor).toHaveURL(/\?problem=code$/)
    await visitor.goto(`/hy/class/join/${newCode}/`)
    await expect(visitor.locator('input[name=seatId]')).toHaveCount(1)
    expect((await student.reload())?.status()).toBe(200)

    await send(page, t('joining:lockDoor'))
    await expect(main).toContainText(t('joining:doorLocked'))
    await page.locator('#seat').selectOption({ label: alias })
    await send(page, t('live:removeSeat'))
    await expectDone('seat-removed')
    await expect(main.getByRole('rowheader', { name: alias })).toHaveCount(0)

    await page.locator('#erase-answers-word').fill('ոչ')
    await send(page, t('live:eraseAnswers'))
    await expect(main.getByRole('alert')).toHaveText(t('live:problem_word', { word: t('live:eraseWord') }))
    await page.locator('#erase-answers-word').fill(t('live:eraseWord'))
    await send(page, t('live:eraseAnswers'))
    await expectDone('answers-erased')
    await page.locator('#erase-word').fill(t('live:eraseWord'))
    await send(page, t('live:eraseAssignment'))
    await expect(page.getByRole('status').filter({ hasText: /\S/ })).toContainText(
      t('live:done_assignment-erased'),
    )
    expect((await page.goto(quiz.path))?.status()).toBe(404)
  })
})

test('the projector shows the way in and the counts, and by keyboard what the teacher wishes', async ({
  page,
  classroom,
}) => {
  test.slow()
  const { t } = translator('en')
  const quiz = await assign(page, 'en', 2)
  const student = await classroom.otherBrowser()
  const { alias } = await join(student, quiz.code)
  await beginQuiz(student, idsIn(quiz.path))
  await sendEvents(student, idsIn(quiz.path), [choose(1, first, wrongChoice)])
  await page.getByRole('link', { name: t('live:toProjector') }).click()
  const main = page.getByRole('main')
  // A button that is pressed before the script is there loads another page, which may still be on its way when this one
  // is looked at.
  const upToDate = () => expect(main).toContainText(t('live:updates'))
  await upToDate()
  await expect(main).toContainText(`${quiz.code.slice(0, 4)} ${quiz.code.slice(4)}`)
  await expect(main).not.toContainText(alias)
  await expect(main.getByRole('table')).toHaveCount(0)

  const press = async (name: string) => {
    await page.getByRole('button', { name, exact: true }).focus()
    await page.keyboard.press('Enter')
  }
  await press(t('live:show_answers'))
  const answers = main.getByRole('table', { name: t('live:question', { number: 1 }) })
  await expect(answers).toBeVisible()
  await expect(answers).not.toContainText(t('live:rightAnswer'))
  await press(t('live:show_right'))
  await expect(answers).toContainText(t('live:rightAnswer'))
  await press(t('live:show_aliases'))
  await expect(main).toContainText(alias)
  await page.reload()
  await upToDate()
  await expect(answers).toContainText(t('live:rightAnswer'))
  await expect(main).toContainText(alias)
  await expectGood(page, 'every')
  await press(t('live:nextQuestion'))
  await expect(main.getByRole('heading', { level: 2 })).toHaveText(t('live:question', { number: 2 }))
  const next = main.getByRole('table', { name: t('live:question', { number: 2 }) })
  await expect(next).toBeVisible()
  await expect(next).not.toContainText(t('live:rightAnswer'))

  await page.getByRole('link', { name: t('live:leaveProjector') }).click()
  await send(page, t('live:close'))
  await expectGood(page, 'every')
})

async function assign(page: Page, code: LocaleCode, seats: number): Promise<AssignedQuiz> {
  await signUp(page, anna, `/${code}/class/sign-up/`)
  const classPath = await makeClass(page, code, '7ա', seats)
  return assignQuiz(page, code, classPath, { items })
}

function minutesBetween(one: string, other: string): number {
  return (Date.parse(`${other}Z`) - Date.parse(`${one}Z`)) / 60_000
}
