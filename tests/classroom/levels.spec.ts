import { editionOf, levelTextOf, type Segment } from '@karda/article-content'
import { maximumPoints } from '@karda/assessment'
import { type LocaleCode, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { storedStories } from '../quiz/stored-stories.ts'
import { answerQuestion, fullAnswer } from './answer-form.ts'
import { assignedQuestions } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { join } from './join.ts'
import { anna, makeClass, send, signUp } from './teacher.ts'

test('a teacher assigns the easy level, and a student answers its questions beside its text', async ({
  page,
  classroom,
}) => {
  test.slow()
  const { t } = translator('hy')
  const questions = assignedQuestions('hy', 'easy')
  const asked = questions.map(({ item }) => item.id)
  await signUp(page, anna, '/hy/class/sign-up/')
  const classPath = await makeClass(page, 'hy', '7ա', 1)
  await page.goto(`${classPath}assign/`)
  await page.locator('#level').selectOption('easy')
  await send(page, t('assignments:showItems'))
  const offered = await page
    .locator('[data-assignable]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-assignable')))
  expect(offered).toEqual(asked)
  await send(page, t('assignments:assign'))
  const code = (await page.locator('[data-code]').getAttribute('data-code')) ?? ''

  const student = await (await classroom.newContext({ javaScriptEnabled: false })).newPage()
  await join(student, code, 'hy')
  await send(student, t('answering:begin'))
  for (const { id, text: sentence } of easySentences('hy')) {
    await expect(student.locator(`p [data-segment="${id}"]`).first()).toHaveText(sentence)
  }
  for (const question of questions) await answerQuestion(student, question, fullAnswer(question))
  await send(student, t('answering:handInNext'))
  await send(student, t('answering:handIn'))

  const maximum = questions.reduce((sum, { answerKey }) => sum + maximumPoints(answerKey), 0)
  await expect(student.getByRole('main')).toContainText(t('quiz:points', { points: maximum, maximum }))
})

function easySentences(locale: LocaleCode): Segment[] {
  return storedStories
    .slice(0, 1)
    .flatMap(({ story }) => levelTextOf(editionOf(story, locale), 'easy').paragraphs)
    .flatMap(({ segments }) => segments)
}
