import { expect, test } from '@playwright/test'
import { rightAnswer } from './answers.ts'
import { expectFeedback } from './expect-feedback.ts'
import { giveAnswer } from './give-answer.ts'
import { goByKeyboard } from './go-by-keyboard.ts'
import { oneOfEachKind } from './question-kind.ts'
import { button, formOf, openQuiz, showAllAtOnce } from './quiz-on-page.ts'
import { quizzes } from './quizzes.ts'
import { byKeyboard } from './ways-to-answer.ts'

/** What is answered with radio buttons or boxes to tick, which cannot be changed once the answer is checked. */
const withChoices = ['choice', 'true-false-not-stated', 'hot-text', 'order']

for (const quiz of quizzes) {
  const { path, messages } = quiz

  test(`Enter on a choice in ${path} checks the answer, and the keyboard’s place is then the button that does`, async ({
    page,
  }) => {
    test.slow()
    await openQuiz(page, quiz)
    await showAllAtOnce(page, quiz)
    const asked = oneOfEachKind(quiz).filter(({ item }) => withChoices.includes(item.type))
    expect(asked.length).toBeGreaterThanOrEqual(withChoices.length)
    for (const question of asked) {
      const open = { form: formOf(page, question), question, messages }
      const answer = rightAnswer(question)
      await giveAnswer(byKeyboard, open, answer)
      if (question.item.type === 'order') await goByKeyboard(open.form.getByRole('checkbox'))
      await expect(open.form.locator(':is([type=radio], [type=checkbox]):focus')).toHaveCount(1)
      await page.keyboard.press('Enter')

      await expectFeedback(open, answer, 'right')
      await expect(button(open.form, messages.check)).toBeFocused()
      await page.keyboard.press('Tab')
      await expect(button(open.form, messages.showEvidence)).toBeFocused()
    }
  })
}
