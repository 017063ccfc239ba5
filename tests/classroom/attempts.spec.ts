import type { AttemptEvent } from '@karda/assessment'
import { locales, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { beginQuiz, choose, handIn, idsIn, sendEvents } from './answering-student.ts'
import { assignQuiz } from './assign.ts'
import { assignedQuestions } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { expectGood } from './expect-good.ts'
import { join } from './join.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

const question = assignedQuestions('en').find(({ answerKey }) => answerKey.type === 'choice')
const item = question?.item.id ?? ''
const right = question?.answerKey.type === 'choice' ? (question.answerKey.correct[0] ?? '') : ''
const whyTense = 'a-why-tense'

for (const { code } of locales) {
  test(`a student who tried again sees the attempt that counts, and the other one, in ${code}`, async ({
    page,
    classroom,
  }) => {
    const { t } = translator(code)
    await signUp(page, anna, `/${code}/class/sign-up/`)
    const quiz = await assignQuiz(page, code, await makeClass(page, code, '7ա', 1), {
      attempts: 2,
      items: [item],
    })
    const ids = idsIn(quiz.path)
    const student = await classroom.otherBrowser()
    await join(student, quiz.code, code)
    await beginQuiz(student, ids)
    await sendEvents(student, ids, [choose(1, item, right), handIn(2)])
    await beginQuiz(student, ids)
    await page.goto(quiz.path)
    await send(page, t('live:close'))

    const main = student.getByRole('main')
    await student.goto(`/${code}/class/s/${ids.classId}/${ids.assignmentId}/result/`)
    await expect(student.getByRole('heading', { level: 1 })).toHaveText(t('answering:resultTitle'))
    await expect(main).toContainText(t('answering:attemptCounts'))
    await expect(main).toContainText(t('quiz:points', { points: 1, maximum: 1 }))
    await expectGood(student, 'every')

    await main.getByRole('link', { name: t('answering:attemptNumber', { number: 2, total: 2 }) }).click()
    await expect(main).toContainText(t('answering:attemptNotCounted'))
    await expect(main).toContainText(t('answering:otherAttemptCounts', { number: 1 }))
    await expect(main).toContainText(t('quiz:points', { points: 0, maximum: 1 }))
    await expectGood(student, 0)
  })
}

test('a teacher does not give the marks of one text to another', async ({ page, classroom }) => {
  const { t } = translator('en')
  await signUp(page, anna)
  const quiz = await assignQuiz(page, 'en', await makeClass(page, 'en', '7a', 1), { items: [whyTense] })
  const ids = idsIn(quiz.path)
  const student = await classroom.otherBrowser()
  await join(student, quiz.code)
  await beginQuiz(student, ids)
  await sendEvents(student, ids, [write(1, 'They did')])
  await page.goto(quiz.path)
  await send(page, t('live:close'))
  const main = page.getByRole('main')
  const give = async (place: 'first' | 'last') => {
    for (const group of await main.getByRole('group').all()) await group.locator('input')[place]().check()
    await send(page, t('results:saveAndNext'))
  }

  await page.goto(`${quiz.path}results/mark/${whyTense}/`)
  const other = await page.context().newPage()
  await other.goto(quiz.path)
  await other.locator('#until').selectOption('ten-minutes')
  await send(other, t('live:reopen'))
  await sendEvents(student, ids, [write(2, 'They did not come.'), handIn(3)])
  await give('first')
  await expect(main).toContainText(t('results:problem_changed'))
  await expect(main).toContainText('They did not come.')
  await give('last')
  await expect(main).toContainText(t('results:savedProgress', { marked: 1, total: 1 }))
})

function write(counter: number, text: string): AttemptEvent {
  const stamp = { counter, client: 'tablet' }
  return { kind: 'saved', stamp, at: Date.now(), item: whyTense, response: { type: 'extended', text } }
}
