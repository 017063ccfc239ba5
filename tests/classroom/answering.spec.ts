import { maximumPoints } from '@karda/assessment'
import { locales, messagesOf, translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { jsonBody, sendRequest } from '../server/send-request.ts'
import { answerQuestion, fullAnswer, questionOnPage } from './answer-form.ts'
import { answerQuiz } from './answered-quiz.ts'
import { assignQuiz, type QuizOptions } from './assign.ts'
import { assignedQuestions, secretsOf } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { expectGood } from './expect-good.ts'
import { join } from './join.ts'
import { attemptPath } from './seated-student.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

for (const [index, { code }] of locales.entries()) {
  test(`without a script a student answers questions of every kind, looks through them, hands in and sees the result in ${code}`, async ({
    page,
    classroom,
  }) => {
    test.slow()
    const { t } = translator(code)
    const questions = assignedQuestions(code)
    const student = await (await classroom.newContext({ javaScriptEnabled: false })).newPage()
    const scripted = await classroom.otherBrowser()
    await assign(page, { feedback: 'after-hand-in' }, async (quizCode) => join(student, quizCode, code))
    await expectSound(student, scripted, index)
    await send(student, t('answering:begin'))
    await expectSound(student, scripted, 'every')

    for (const question of questions) await answerQuestion(student, question, fullAnswer(question))
    await send(student, t('answering:saveAll'))
    await expect(student.getByRole('status').filter({ hasText: t('answering:done_saved') })).toBeVisible()
    const essay = questions.find(({ item }) => item.type === 'extended')
    const field = questionOnPage(student, essay?.item.id ?? '').getByRole('textbox')
    await expect(field).toHaveValue('Առաջին տող։\nSecond line.')
    await expectNoSecrets(
      student,
      questions.map(({ item }) => item.id),
    )

    const other = locales.find((locale) => locale.code !== code)
    const first = questions[0]?.item
    const arrival = student.waitForEvent('load')
    await questionOnPage(student, first?.id ?? '')
      .getByRole('button', { name: other?.endonym ?? '' })
      .click()
    await arrival
    await expect(questionOnPage(student, first?.id ?? '')).toHaveAttribute('lang', other?.code ?? '')
    await expect(questionOnPage(student, first?.id ?? '').locator('input:checked')).toHaveCount(1)

    await send(student, t('answering:handInNext'))
    await expect(student.getByRole('main')).toContainText(
      t('answering:answeredOf', { number: questions.length, total: questions.length }),
    )
    await expectSound(student, scripted, 'every')
    await expectNoSecrets(
      student,
      questions.map(({ item }) => item.id),
    )

    await send(student, t('answering:handIn'))
    await expect(student.getByRole('heading', { level: 1 })).toHaveText(t('answering:resultTitle'))
    const maximum = questions.reduce((sum, { answerKey }) => sum + maximumPoints(answerKey), 0)
    const awaited = essay ? maximumPoints(essay.answerKey) : 0
    await expect(student.getByRole('main')).toContainText(
      t('quiz:points', { points: maximum - awaited, maximum }),
    )
    const right = messagesOf(code, 'quiz').verdict_right
    await expect(student.getByRole('heading', { name: right, exact: true })).toHaveCount(questions.length - 1)
    await expectSound(student, scripted, 'every')
  })
}

test('without a script a student checks one answer, is told of that one alone, and can change it no more', async ({
  page,
  classroom,
}) => {
  const { t } = translator('en')
  const questions = assignedQuestions('en')
  const [checked, ...others] = questions.filter(({ item }) => item.type === 'choice')
  if (!checked) throw new Error('There is no question with choices.')
  const student = await (await classroom.newContext({ javaScriptEnabled: false })).newPage()
  const scripted = await classroom.otherBrowser()
  await assign(page, { feedback: 'at-once' }, async (quizCode) => join(student, quizCode))
  await send(student, t('answering:begin'))
  await answerQuestion(student, checked, fullAnswer(checked))
  const question = questionOnPage(student, checked.item.id)
  const arrival = student.waitForEvent('load')
  await question.getByRole('button', { name: t('quiz:check') }).click()
  await arrival
  await expect(question.getByRole('heading', { name: t('quiz:verdict_right') })).toBeVisible()
  for (const input of await question.getByRole('radio').all()) await expect(input).toBeDisabled()
  await expectNoSecrets(student, [...others.map(({ item }) => item.id)])
  await expectSound(student, scripted, 2)
})

test('without a script an old page changes neither the attempt that was begun since its own was erased, nor one that is handed in, and says so', async ({
  page,
  classroom,
}) => {
  test.slow()
  const { t } = translator('en')
  const question = assignedQuestions('en').find(({ item }) => item.type === 'choice')
  if (!question) throw new Error('There is no question with choices.')
  const context = await classroom.newContext({ javaScriptEnabled: false })
  const old = await context.newPage()
  const scripted = await classroom.otherBrowser()
  await assign(page, { feedback: 'after-hand-in' }, async (quizCode) => join(old, quizCode))
  const quizPath = new URL(old.url()).pathname
  await send(old, t('answering:begin'))
  await answerQuestion(old, question, fullAnswer(question))
  await page.reload()
  await page.locator('#erase-answers-word').fill(t('live:eraseWord'))
  await send(page, t('live:eraseAnswers'))
  await send(page, t('live:reopen'))
  const next = await context.newPage()
  await next.goto(quizPath)
  await send(next, t('answering:begin'))

  await send(old, t('answering:saveAll'))
  const alerts = old.getByRole('main').getByRole('alert')
  await expect(alerts).toHaveText(t('answering:problem_erased'))
  await expect(questionOnPage(old, question.item.id).locator('input:checked')).toHaveCount(0)
  await expectSound(old, scripted, 1)

  await answerQuestion(old, question, fullAnswer(question))
  await send(next, t('answering:handInNext'))
  await send(next, t('answering:handIn'))
  await send(old, t('answering:saveAll'))
  await expect(old).toHaveURL(/\/result\//)
  await expect(alerts).toHaveText(t('answering:problem_handed-in'))
  await expectSound(old, scripted, 1)
})

test('a seat that opens the pages of a large attempt without end is told in words to come back in a minute', async ({
  page,
  classroom,
}) => {
  const { t } = translator('en')
  await signUp(page, anna)
  const classPath = await makeClass(page, 'en', '7ա', 3)
  const quiz = await assignQuiz(page, 'en', classPath, {})
  const nothing = [{ locale: 'en', responses: {} }] as const
  const [student] = await answerQuiz(await classroom.otherBrowser(), classroom.origin, quiz, nothing)
  if (!student) throw new Error('Nobody sits.')
  const { classId, assignmentId, cookie } = student
  const local = `http://127.0.0.1:${new URL(classroom.origin).port}`
  for (let sent = 0; sent < 15; sent += 1) {
    const events = Array.from({ length: 200 }, (_, index) => {
      const stamp = { counter: 1000 + 200 * sent + index, client: 'device' }
      return { kind: 'saved', stamp, at: 0, item: 'a-headline', response: null }
    })
    const body = jsonBody({ events })
    expect((await sendRequest(local, attemptPath(student, 'events/'), { cookie, body })).status).toBe(200)
  }
  const result = `/en/class/s/${classId}/${assignmentId}/result/`
  expect((await sendRequest(local, result, { cookie })).status).toBe(200)
  // All at once, so that they fall into one minute.
  const answers = await Promise.all(Array.from({ length: 40 }, () => sendRequest(local, result, { cookie })))
  const refused = answers.find(({ status }) => status === 429)
  expect(refused?.text).toContain(t('answering:openAgain'))
  expect(answers.filter(({ status }) => status !== 200 && status !== 429)).toEqual([])
})

/**
 * The page where the student is has no findings; seen by a browser that runs scripts, without which axe cannot run, and
 * that acts for the same seat.
 */
async function expectSound(student: Page, scripted: Page, look: 'every' | number): Promise<void> {
  await scripted.context().addCookies(await student.context().cookies())
  await scripted.goto(student.url())
  // Questions are drawn again once their script runs, and must not change under what looks at them.
  await expect(scripted.locator('form:has([data-item]):not([data-ready])')).toHaveCount(0)
  await expectGood(scripted, look)
}

/** Gives a new class a quiz, in a browser whose pages run scripts. */
async function assign(
  page: Page,
  options: QuizOptions,
  joinBy: (code: string) => Promise<unknown>,
): Promise<void> {
  await signUp(page, anna)
  const classPath = await makeClass(page, 'en', '7ա', 3)
  const { code } = await assignQuiz(page, 'en', classPath, options)
  await joinBy(code)
}

/** Nothing of the key of these items is in the page, nor in what the endpoint answers. */
async function expectNoSecrets(page: Page, itemIds: readonly string[]): Promise<void> {
  const path = new URL(page.url()).pathname
  const [classId = '', assignmentId = ''] = path.split('/').slice(4)
  const attempt = `/api/v1/classes/${classId}/assignments/${assignmentId}/attempts/1/`
  // Only the browser knows the server by its name.
  const origin = `http://127.0.0.1:${new URL(page.url()).port}`
  const headers = { Cookie: await cookiesOf(page) }
  const answers = await Promise.all(
    [attempt, `${attempt}feedback/`].map((address) => page.request.get(`${origin}${address}`, { headers })),
  )
  for (const answer of answers) expect(answer.status()).toBe(200)
  const texts = [await page.content(), ...(await Promise.all(answers.map((answer) => answer.text())))]
  const secrets = secretsOf(itemIds)
  expect(secrets.length).toBeGreaterThan(itemIds.length)
  expect(secrets.filter((secret) => texts.some((text) => text.includes(secret)))).toEqual([])
}

async function cookiesOf(page: Page): Promise<string> {
  const cookies = await page.context().cookies()
  return cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
}
