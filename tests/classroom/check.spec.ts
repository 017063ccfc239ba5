import { locales, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { assignedQuestions } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { beginQuiz, isReady, shownQuestion, stateOn } from './device-quiz.ts'
import { keyboardOf } from './keyboard.ts'
import { send } from './teacher.ts'

for (const { code } of locales) {
  test(`an answer is checked by keyboard, which keeps its place, with a connection and without, in ${code}`, async ({
    page,
    context,
    classroom,
  }) => {
    const { t } = translator(code)
    const teacher = await classroom.otherBrowser()
    const choices = assignedQuestions(code).filter(({ item }) => item.type === 'choice')
    const items = choices.slice(0, 2).map(({ item }) => item.id)
    await beginQuiz(teacher, page, code, { feedback: 'at-once', items })
    const keyboard = keyboardOf(page)
    const question = shownQuestion(page)
    const check = question.getByRole('button', { name: t('quiz:check'), exact: true })

    await keyboard.choose(question.getByRole('radio').first())
    await keyboard.press(check)
    await expect(question).toContainText(t('answering:checkedStays'))
    await expect(question.locator('[data-verdict]')).toBeVisible()
    await expect(question.getByRole('radio').first()).toBeDisabled()
    await expect(check).toBeFocused()
    await expect(check).toHaveAttribute('aria-disabled', 'true')

    await keyboard.press(page.getByRole('button', { name: t('quiz:next'), exact: true }))
    await context.setOffline(true)
    await keyboard.choose(question.getByRole('radio').first())
    await keyboard.press(check)
    await expect(question).toContainText(t('answering:deviceFeedbackWaits'))
    await expect(check).toBeFocused()
    await context.setOffline(false)
    await expect(question.locator('[data-verdict]')).toBeVisible()
    await expect(check).toBeFocused()
  })
}

test('a device that answers what was checked on another shows what counts, and leaves it', async ({
  page,
  classroom,
}) => {
  const { t } = translator('en')
  const [choice] = assignedQuestions('en').filter(({ item }) => item.type === 'choice')
  const items = choice ? [choice.item.id] : []
  const options = { feedback: 'at-once', items } as const
  const { code, returnCode } = await beginQuiz(await classroom.otherBrowser(), page, 'en', options)
  await shownQuestion(page).getByRole('radio').first().check()
  await expect(stateOn(page)).toHaveText(t('answering:deviceState_saved'))
  const tablet = await classroom.otherBrowser()
  await tablet.goto(`/en/class/join/${code}/`)
  await tablet.locator('#return-code').fill(returnCode)
  await send(tablet, t('joining:enter'))
  await isReady(tablet)
  await expect(shownQuestion(tablet).getByRole('radio').first()).toBeChecked()

  await shownQuestion(page)
    .getByRole('button', { name: t('quiz:check'), exact: true })
    .click()
  await expect(shownQuestion(page).locator('[data-verdict]')).toBeVisible()
  // The second of two changes stands behind the check, of which the tablet has not heard.
  await shownQuestion(tablet).getByRole('radio').nth(1).check()
  await shownQuestion(tablet).getByRole('radio').nth(2).check()
  await expect(stateOn(tablet)).toHaveText(t('answering:deviceState_saved'))
  // As when the student comes back to the window.
  await tablet.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
  const question = shownQuestion(tablet)
  await expect(question.locator('[data-verdict]')).toBeVisible()
  await expect(question).toContainText(t('answering:checkedStays'))
  await expect(question.getByRole('radio').first()).toBeChecked()
  await expect(question.getByRole('radio').first()).toBeDisabled()
  await tablet.reload()
  await isReady(tablet)
  await expect(shownQuestion(tablet).getByRole('radio').first()).toBeChecked()
  await expect(shownQuestion(tablet).getByRole('radio').first()).toBeDisabled()
})
