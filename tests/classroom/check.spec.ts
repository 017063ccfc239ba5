import { locales, translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { assignedQuestions } from './assigned-questions.ts'
import { test } from './classroom-test.ts'
import { beginQuiz, shownQuestion } from './device-quiz.ts'
import { keyboardOf } from './keyboard.ts'

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
