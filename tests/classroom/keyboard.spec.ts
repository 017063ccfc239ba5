import { messagesOf, translator } from '@karda/i18n'
import { expect, type Page } from '@playwright/test'
import { giveAnswer } from '../quiz/give-answer.ts'
import { oneOfEachKind } from '../quiz/question-kind.ts'
import { fullAnswer, questionOnPage } from './answer-form.ts'
import { assignedQuestions } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { isReady, stateOn } from './device-quiz.ts'
import { keyboardOf } from './keyboard.ts'
import { anna } from './teacher.ts'

const teacherLocale = 'hy'
const studentLocale = 'en'
const questions = assignedQuestions(studentLocale)
const answered = oneOfEachKind({ questions })

test('by keyboard alone a teacher assigns, watches, closes and sees the results, and a student joins, answers, hands in and is told', async ({
  page,
  classroom,
}) => {
  test.slow()
  const student = await classroom.otherBrowser()
  const code = await test.step('a teacher assigns', () => assign(page))
  await test.step('a student joins', () => join(student, code))
  await test.step('the teacher watches', () => watch(page))
  await test.step('the student answers', () => answer(student))
  await test.step('the teacher shows it and closes', () => showAndClose(page))
  await test.step('the student reads what was right', () => readResult(student))
  await test.step('the teacher sees the results', () => seeResults(page))
})

async function assign(page: Page): Promise<string> {
  const { t } = translator(teacherLocale)
  const keyboard = keyboardOf(page)
  const field = (name: string) => page.getByLabel(name, { exact: true })
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  await page.goto(`/${teacherLocale}/class/sign-up/`)
  await keyboard.write(field(t('accounts:email')), anna.email)
  await keyboard.write(field(t('accounts:password')), anna.password)
  await keyboard.follow(button(t('accounts:toSignUp')))

  await keyboard.press(page.getByRole('link', { name: t('site:skipToContent') }))
  await keyboard.write(field(t('classes:name')), '7ա')
  await keyboard.write(field(t('classes:seats')), '2')
  await keyboard.follow(button(t('classes:make')))
  await keyboard.follow(page.getByRole('link', { name: t('assignments:assignTitle') }))

  const second = assignedQuestions(teacherLocale)[1]?.item.prompt ?? ''
  const up = button(t('quiz:moveUp', { text: second }))
  await keyboard.press(up)
  await expect(up).toBeFocused()
  await expect(field(t('assignments:placeOf', { prompt: second }))).toHaveValue('1')
  await keyboard.press(button(t('quiz:moveDown', { text: second })))
  await keyboard.follow(button(t('assignments:assignAsIs')))
  return (await page.locator('[data-code]').getAttribute('data-code')) ?? ''
}

async function join(page: Page, code: string): Promise<void> {
  const { t } = translator(studentLocale)
  const keyboard = keyboardOf(page)
  await page.goto(`/${studentLocale}/class/join/`)
  await keyboard.write(page.getByRole('textbox', { name: t('joining:code') }).first(), code.toLowerCase())
  await keyboard.follow(page.getByRole('button', { name: t('joining:goOn'), exact: true }))
  await keyboard.choose(page.getByRole('radio').last())
  await keyboard.follow(page.getByRole('button', { name: t('joining:takeSeat'), exact: true }))
  await keyboard.follow(page.getByRole('link', { name: t('joining:writtenDown'), exact: true }))
  await keyboard.follow(page.getByRole('button', { name: t('answering:begin'), exact: true }))
  await isReady(page)
}

/** Opens what the class answers to the first question. */
async function watch(page: Page): Promise<void> {
  const first = page.locator('details').first()
  await keyboardOf(page).press(first.locator('summary'))
  await expect(first).toHaveAttribute('open')
}

async function answer(page: Page): Promise<void> {
  const { t } = translator(studentLocale)
  const keyboard = keyboardOf(page)
  const messages = messagesOf(studentLocale, 'quiz')
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  for (const [index, question] of questions.entries()) {
    const form = questionOnPage(page, question.item.id)
    await expect(form).toBeVisible()
    if (answered.includes(question)) {
      await giveAnswer(keyboard, { form, question, messages }, fullAnswer(question))
    }
    if (index < questions.length - 1) await keyboard.press(button(messages.next))
  }
  await expect(stateOn(page)).toHaveText(t('answering:deviceState_saved'))

  await keyboard.press(button(t('answering:handInNext')))
  await keyboard.press(button(t('answering:changeNumber', { number: 2 })))
  await expect(questionOnPage(page, questions[1]?.item.id ?? '')).toBeVisible()
  await keyboard.press(button(t('answering:handInNext')))
  await expect(page.getByRole('main')).toContainText(
    t('answering:answeredOf', { number: answered.length, total: questions.length }),
  )
  await keyboard.follow(button(t('answering:handIn')))
  await expect(page).toHaveURL(/\/result\/$/)
}

async function showAndClose(page: Page): Promise<void> {
  const { t } = translator(teacherLocale)
  const keyboard = keyboardOf(page)
  const button = (name: string) => page.getByRole('button', { name, exact: true })
  // The view has changed meanwhile, and left the keyboard where it was.
  await expect(page.getByRole('main')).toContainText(t('live:seat_in-time', { time: '' }).trim())
  await expect(page.locator('summary').first()).toBeFocused()
  await keyboard.follow(page.getByRole('link', { name: t('live:toProjector') }))
  await keyboard.press(button(t('live:show_answers')))
  await keyboard.press(button(t('live:show_right')))
  await keyboard.press(button(t('live:hide_right')))
  await keyboard.press(button(t('live:nextQuestion')))
  // Back at the first, it has nothing more to do, and stays.
  await keyboard.press(button(t('live:previousQuestion')))
  await expect(button(t('live:previousQuestion'))).toBeFocused()
  await keyboard.follow(page.getByRole('link', { name: t('live:leaveProjector') }))
  await keyboard.follow(button(t('live:close')))
  await expect(page.getByRole('status').filter({ hasText: t('live:done_closed') })).toBeVisible()
}

async function readResult(page: Page): Promise<void> {
  const { t } = translator(studentLocale)
  const keyboard = keyboardOf(page)
  const right = page.getByRole('heading', { name: t('quiz:verdict_right'), exact: true })
  // To the longer one an answer of the teacher’s is awaited.
  await expect(right).toHaveCount(answered.length - 1)
  await page.keyboard.press('End')
  await expect(questionOnPage(page, questions.at(-1)?.item.id ?? '')).toBeInViewport()
  await keyboard.follow(page.getByRole('button', { name: t('answering:leave'), exact: true }))
  await expect(page.getByRole('status')).toHaveText(t('joining:done_left'))
}

async function seeResults(page: Page): Promise<void> {
  const { t } = translator(teacherLocale)
  const keyboard = keyboardOf(page)
  await keyboard.follow(page.getByRole('link', { name: t('results:title'), exact: true }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('results:title'))
  const prompt = assignedQuestions(teacherLocale)[0]?.item.prompt ?? ''
  await keyboard.follow(page.getByRole('link', { name: prompt }))
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(prompt)
}
