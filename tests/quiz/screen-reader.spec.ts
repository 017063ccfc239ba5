import { type Item, ofType } from '@karda/assessment'
import { fillMessage, localeByCode } from '@karda/i18n'
import { expect, type Locator, test } from '@playwright/test'
import { heard, listen } from './announcements.ts'
import { rightAnswer, wrongAnswer } from './answers.ts'
import { controlNames } from './control-names.ts'
import { giveAnswer } from './give-answer.ts'
import { entriesOf } from './put-in-order.ts'
import { oneOfEachKind } from './question-kind.ts'
import { button, formOf, openQuiz, showAllAtOnce } from './quiz-on-page.ts'
import { type Question, type Quiz, quizzes } from './quizzes.ts'
import { storyOf } from './story-on-page.ts'
import { byMouse } from './ways-to-answer.ts'
import { wordsOfAnswer } from './words-of-answer.ts'

for (const quiz of quizzes) {
  const { path, locale, messages, twins } = quiz

  test(`a screen reader hears the name of everything in ${path} that is answered or pressed`, async ({
    page,
  }) => {
    await openQuiz(page, quiz)
    await expect(page.getByRole('progressbar')).toHaveAccessibleName(placeOf(quiz, 1))
    await expect(page.getByRole('navigation', { name: messages.questionNavigation })).toBeVisible()
    await expect(storyOf(page, quiz)).toBeVisible()
    const layouts = page.getByRole('group', { name: messages.layout }).getByRole('button')
    await expect(layouts).toHaveText([messages['layout_one-by-one'], messages['layout_all-at-once']])
    await expectPressed(layouts, [true, false])
    await showAllAtOnce(page, quiz)
    await expectPressed(layouts, [false, true])

    for (const question of oneOfEachKind(quiz)) {
      const form = formOf(page, question)
      const name = `${placeOf(quiz, question.number)} ${question.item.prompt}`
      const group = form.getByRole('group', { name, exact: true })
      await expect(group).toHaveAccessibleDescription(instructionOf(question, quiz))
      await expect(form.getByRole('heading', { level: 2, name, exact: true })).toBeVisible()
      for (const { role, names } of controlNames(question.item, messages)) {
        const controls = group.getByRole(role)
        await expect(controls).toHaveCount(names.length)
        for (const [index, name] of names.entries()) {
          await expect(controls.nth(index)).toHaveAccessibleName(name)
        }
      }

      const languages = form.getByRole('group', { name: messages.languageOfQuestion }).getByRole('button')
      const spoken = [locale, ...twins.map((twin) => twin.locale)].toSorted()
      await expect(languages).toHaveText(spoken.map((code) => localeByCode(code).endonym))
      await expectPressed(
        languages,
        spoken.map((code) => code === locale),
      )
    }
  })

  test(`a screen reader hears which part of an answer in ${path} is right`, async ({ page }) => {
    const question = questionOf(quiz, 'choice')
    const form = formOf(page, question)
    await openQuiz(page, quiz)
    await showAllAtOnce(page, quiz)
    await giveAnswer(byMouse, { form, question, messages }, wrongAnswer(question))
    await button(form, messages.check).click()
    const [text] = wordsOfAnswer(question, wrongAnswer(question), messages)
    const chosen = form.getByRole('radio', { checked: true })
    await expect(chosen).toHaveAccessibleName(`${text} ${messages.part_wrong}`)

    await button(form, messages.tryAgain).click()
    await expect(chosen).toHaveAccessibleName(text ?? '')
    await giveAnswer(byMouse, { form, question, messages }, rightAnswer(question))
    await button(form, messages.check).click()
    const [right] = wordsOfAnswer(question, rightAnswer(question), messages)
    await expect(chosen).toHaveAccessibleName(`${right} ${messages.part_right}`)
  })

  test(`a screen reader hears where an entry in ${path} was moved, and the keyboard stays with it`, async ({
    page,
  }) => {
    const question = questionOf(quiz, 'order')
    const item = ofType(question.item, 'order')
    const form = formOf(page, question)
    await openQuiz(page, quiz)
    await showAllAtOnce(page, quiz)
    await listen(page)

    const [moved] = await entriesOf(form, item)
    const text = item.choices.find(({ id }) => id === moved)?.text ?? ''
    const down = button(form, fillMessage(messages.moveDown, { text }))
    const total = item.choices.length
    for (let place = 2; place <= total; place++) {
      await down.press('Enter')
      await expect(down).toBeFocused()
      const said = fillMessage(messages.moved, { place, total, text })
      expect(await heard(page)).toEqual([{ lines: [said], language: locale }])
    }
    await expect(down).toHaveAttribute('aria-disabled', 'true')
    await down.press('Enter')
    expect(await heard(page)).toEqual([])
    expect((await entriesOf(form, item)).at(-1)).toBe(moved)
  })

  test(`a screen reader hears that a word of ${path} has left another gap`, async ({ page }) => {
    const question = questionOf(quiz, 'gap')
    const form = formOf(page, question)
    await openQuiz(page, quiz)
    await showAllAtOnce(page, quiz)
    await listen(page)
    const [first, second] = [1, 2].map((number) =>
      form.getByRole('combobox', { name: fillMessage(messages.gap, { number }) }),
    )
    const word = ofType(question.item, 'gap').words[0]?.id ?? ''
    await first?.selectOption(word)
    expect(await heard(page)).toEqual([])
    await second?.selectOption(word)
    expect(await heard(page)).toEqual([
      { lines: [fillMessage(messages.gapEmptied, { number: 1 })], language: locale },
    ])
    await expect(first ?? form).toHaveValue('')
  })

  test(`Enter in a field of ${path} checks what was typed`, async ({ page }) => {
    const question = questionOf(quiz, 'short-answer')
    const form = formOf(page, question)
    await openQuiz(page, quiz)
    await showAllAtOnce(page, quiz)
    await form.getByRole('textbox').fill(ofType(rightAnswer(question), 'short-answer').text)
    await form.getByRole('textbox').press('Enter')
    await expect(form.getByRole('heading', { name: messages.verdict_right })).toBeVisible()
  })
}

/** The first question of a type. */
function questionOf({ questions }: Quiz, type: Item['type']): Question {
  const question = questions.find(({ item }) => item.type === type)
  if (!question) throw new Error(`The quiz has no question of the type ${type}.`)
  return question
}

function placeOf({ messages, questions }: Quiz, number: number): string {
  return fillMessage(messages.questionOf, { number, total: questions.length })
}

function instructionOf({ item }: Question, { messages }: Quiz): string {
  switch (item.type) {
    case 'choice':
      return messages[`instruction_${item.cardinality}`]
    case 'short-answer':
      return messages[`instruction_${item.answer}`]
    default:
      return messages[`instruction_${item.type}`]
  }
}

async function expectPressed(buttons: Locator, pressed: readonly boolean[]): Promise<void> {
  for (const [index, isPressed] of pressed.entries()) {
    await expect(buttons.nth(index)).toHaveAttribute('aria-pressed', String(isPressed))
  }
}
