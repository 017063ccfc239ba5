import { translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { type PassedAnswer, startRecordingProxy } from '../server/recording-proxy.ts'
import { questionOnPage } from './answer-form.ts'
import { answerQuiz } from './answered-quiz.ts'
import { assignQuiz } from './assign.ts'
import { assignedQuestions, secretsOf } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { isReady, shownQuestion, stateOn } from './device-quiz.ts'
import { join } from './join.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

const { t } = translator('en')
const [checked, ...unchecked] = ['a-headline', 'a-when-action'] as const
const itemIds = assignedQuestions('en').map(({ item }) => item.id)

/** Nothing else contains these: the key of the teacher’s own question, why it is right, and what another student wrote. */
const ownKey = 'zangakatun 5518'
const ownReason = 'tsiranagh 9042'
const othersWork = 'lusnyak 3367'

/** How a part of a key is called in data, which no page of a student has before its time. */
const keyParts = /\\*"(?:accepted|answerKeys?|correct|explanations?|mistakes|reasons)\\*":/

test('a student’s browser is sent nothing of a key before its time, and nothing of another’s work at any time', async ({
  page,
  classroom,
}) => {
  test.slow()
  await signUp(page, anna)
  const classPath = await makeClass(page, 'en', '7a', 3)
  const quiz = await assignQuiz(page, 'en', classPath, { feedback: 'after-closing' })
  const ownId = await addOwnQuestion(page, quiz.path)
  const checking = await assignQuiz(page, 'en', classPath, {
    feedback: 'at-once',
    items: [checked, ...unchecked],
  })
  await answerQuiz(await classroom.otherBrowser(), classroom.origin, quiz, [
    {
      locale: 'en',
      responses: {
        [ownId]: { type: 'short-answer', text: othersWork },
        'a-looking-for': { type: 'short-answer', text: othersWork },
        'a-why-tense': { type: 'extended', text: othersWork },
      },
    },
  ])

  const proxy = await startRecordingProxy()
  const { address: server, answers } = proxy
  const context = await classroom.newContext({ proxy: { server } })
  const student = await context.newPage()

  await test.step('of a quiz that is told after closing, all the way to its result', async () => {
    await student.goto(`/j/${quiz.code}`)
    await join(student, quiz.code)
    await send(student, t('answering:begin'))
    await isReady(student)
    await answerAndHandIn(student, ownId)
    await expect(student.getByRole('main')).toContainText(t('answering:toldLater'))
    await readEverything(student, quiz.path)
    expect(answers.length).toBeGreaterThan(20)
    expect(foundIn(answers, [...secretsOf(itemIds), ownKey, ownReason, othersWork])).toEqual([])
    expect(answers.filter(({ text }) => keyParts.test(text)).map(({ address }) => address)).toEqual([])
  })

  await test.step('of a quiz in which an answer can be checked, but for that one', async () => {
    await student.goto(studentPath(checking.path))
    await send(student, t('answering:begin'))
    await isReady(student)
    await expect(questionOnPage(student, checked)).toBeVisible()
    await shownQuestion(student).getByRole('radio').first().check()
    await student.getByRole('button', { name: t('quiz:check'), exact: true }).click()
    await expect(shownQuestion(student).locator('[data-verdict]')).toBeVisible()
    await student.reload()
    await readEverything(student, checking.path)
    expect(foundIn(answers, secretsOf([checked]))).not.toEqual([])
    const others = itemIds.filter((id) => id !== checked)
    expect(foundIn(answers, [...secretsOf(others), ownKey, ownReason, othersWork])).toEqual([])
  })

  await test.step('of a quiz that is closed, but for others’ work', async () => {
    await page.goto(quiz.path)
    await send(page, t('live:close'))
    await readEverything(student, quiz.path)
    expect(foundIn(answers, [ownKey, ownReason])).toEqual([ownKey, ownReason])
    expect(foundIn(answers, secretsOf(itemIds)).length).toBeGreaterThan(itemIds.length)
    expect(foundIn(answers, [othersWork])).toEqual([])
  })
  await context.close()
  await proxy.stop()
})

/** Where a student has the assignment whose page for its teacher has a path. */
function studentPath(teacherPath: string): string {
  return teacherPath.replace('/c/', '/s/').replace('/a/', '/')
}

/** Asks a question of the teacher’s own; its id. */
async function addOwnQuestion(page: Page, path: string): Promise<string> {
  await page.goto(`${path}items/new-short-answer/`)
  await page.locator('#prompt-en').fill('1 + 1')
  await page.locator('#answerKind-word').check()
  await page.locator('#accepted-en').fill(ownKey)
  await page.locator('#reason-answer-en').fill(ownReason)
  await page
    .locator('label')
    .filter({ has: page.locator('[value="full.p1s2"]') })
    .click()
  await send(page, t('assignments:save'))
  await page.goto(`${path}preview/`)
  return (await page.locator('[data-item^="own-"]').getAttribute('data-item')) ?? ''
}

/** Answers a question of the story and the teacher’s own, reads one in the other language, and hands in. */
async function answerAndHandIn(student: Page, ownId: string): Promise<void> {
  await student.getByRole('button', { name: t('quiz:layout_all-at-once') }).click()
  const headline = questionOnPage(student, checked)
  await headline.getByRole('radio').first().check()
  await headline.getByRole('button', { name: 'Հայերեն' }).click()
  await questionOnPage(student, ownId).getByRole('textbox').fill('2')
  await expect(stateOn(student)).toHaveText(t('answering:deviceState_saved'))
  await student.getByRole('button', { name: t('answering:handInNext') }).click()
  await student.getByRole('button', { name: t('answering:handIn'), exact: true }).click()
  await expect(student).toHaveURL(/\/result\/$/)
}

/** Opens whatever a student has of an assignment, in both languages, and what only scripts read. */
async function readEverything(student: Page, teacherPath: string): Promise<void> {
  const [, , , , classId = '', , assignmentId = ''] = teacherPath.split('/')
  for (const locale of ['en', 'hy']) {
    const own = `/${locale}/class/s/${classId}/`
    for (const place of ['', `${assignmentId}/`, `${assignmentId}/review/`, `${assignmentId}/result/`]) {
      await student.goto(`${own}${place}`)
    }
  }
  const attempt = `/api/v1/classes/${classId}/assignments/${assignmentId}/attempts/1/`
  const statuses = await student.evaluate(
    async (addresses) => {
      const read = await Promise.all(addresses.map((address) => fetch(address)))
      await Promise.all(read.map((answer) => answer.text()))
      return read.map(({ status }) => status)
    },
    [attempt, `${attempt}feedback/`],
  )
  expect(statuses).toEqual([200, 200])
}

/** Which of the texts stand in any of the answers. */
function foundIn(answers: readonly PassedAnswer[], texts: readonly string[]): string[] {
  return texts.filter((text) => answers.some((answer) => answer.text.includes(text)))
}
