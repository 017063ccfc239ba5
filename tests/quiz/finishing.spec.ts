import { type Item, type ItemResponse, scoreResponse } from '@karda/assessment'
import { fillMessage } from '@karda/i18n'
import { expect, type Locator, type Page, test } from '@playwright/test'
import { rightAnswer, wrongAnswer } from './answers.ts'
import { expectFeedback } from './expect-feedback.ts'
import { giveAnswer } from './give-answer.ts'
import { button, expectReady, formOf, openQuiz, showAllAtOnce } from './quiz-on-page.ts'
import { type Question, type Quiz, type QuizPage, quizzes } from './quizzes.ts'
import { byMouse } from './ways-to-answer.ts'

/** A skill with its points, and what could have been had. */
type SkillPoints = readonly [Item['skill'], number, number]

interface ExpectedResult {
  points: number
  maximum: number
  well: readonly SkillPoints[]
  again: readonly SkillPoints[]
}

/**
 * What `answerSome` brings, by story, added up by hand from its items and key: longer answers, the first story's left
 * out and the other's given, count in neither number.
 */
const expectedResults: Readonly<Record<string, ExpectedResult>> = {
  'armenia-csto': {
    points: 9,
    maximum: 22,
    well: [['vocabulary', 1, 1]],
    again: [
      ['locate', 3, 5],
      ['headline-and-body', 0, 1],
      ['sequence', 5, 7],
      ['who-says', 0, 6],
      ['main-idea', 0, 1],
      ['infer', 0, 1],
    ],
  },
  'armenian-alphabet': {
    points: 8,
    maximum: 21,
    well: [['headline-and-body', 1, 1]],
    again: [
      ['who-says', 1, 4],
      ['sequence', 0, 6],
      ['locate', 4, 6],
      ['infer', 2, 3],
      ['vocabulary', 0, 1],
    ],
  },
}

for (const quiz of quizzes) {
  const { path, messages, questions } = quiz

  test.describe(path, () => {
    test.slow()

    test('ends with what went well by skill, and with every answer explained', async ({ page }) => {
      await openQuiz(page, quiz)
      const answers = await answerSome(page, quiz)
      const heading = page.getByRole('heading', { name: messages.result })
      await expect(heading).toBeFocused()
      const result = page.getByRole('region', { name: messages.result })
      await expectPoints(result, quiz)
      expect(await listBelow(result, messages.questionNavigation)).toEqual(
        questions.map(
          (question) => `${question.number}. ${question.item.prompt}${verdictWord(quiz, question, answers)}`,
        ),
      )

      await button(result, messages.review).click()
      await expect(result).toBeHidden()
      for (const question of questions) {
        const form = formOf(page, question)
        await expect(form).toBeVisible()
        const answer = answers[question.item.id] ?? null
        const { verdict } = scoreResponse(question.item, question.answerKey, answer)
        await expectFeedback({ form, question, messages }, answer, verdict)
        await expect(button(form, messages.check)).toHaveCount(0)
        await expect(button(form, messages.tryAgain)).toHaveCount(0)
        if (question !== questions.at(-1)) await button(page, messages.next).click()
      }
      await button(page, messages.backToResult).click()
      await expect(heading).toBeFocused()

      const last = questions.at(-1)
      if (!last) throw new Error(`${path} has no question.`)
      await button(result, `${last.number}. ${last.item.prompt}`).click()
      await expect(formOf(page, last).getByRole('heading', { level: 2 })).toBeFocused()
    })

    test('can be printed at its end, and started again without the answers, in a new order that a reload keeps', async ({
      page,
    }) => {
      await page.addInitScript(() => {
        window.print = () => document.documentElement.setAttribute('data-printed', '')
      })
      await openQuiz(page, quiz)
      await answerSome(page, quiz)
      await button(page, messages.print).click()
      await expect(page.locator('html')).toHaveAttribute('data-printed')
      const before = await orderOfChoices(page, quiz)

      await button(page, messages.startAgain).click()
      const [first] = questions
      if (!first) throw new Error(`${path} has no question.`)
      await expect(formOf(page, first).getByRole('heading', { level: 2 })).toBeFocused()
      await expect(page.locator('[data-verdict]')).toHaveCount(0)
      await expect(page.locator('form :checked:not(option[value=""])')).toHaveCount(0)
      const typed = page.locator('form :is(input[type=text], textarea)')
      for (const field of await typed.all()) await expect(field).toHaveValue('')
      const after = await orderOfChoices(page, quiz)
      expect(after).not.toEqual(before)

      await page.reload()
      await expectReady(page)
      expect(await orderOfChoices(page, quiz)).toEqual(after)
    })

    test('shows all questions at once to whoever likes it so, and finishes them together', async ({
      page,
    }) => {
      await openQuiz(page, quiz)
      await expect(page.getByRole('progressbar')).toBeVisible()
      await showAllAtOnce(page, quiz)
      await expect(page.getByRole('progressbar')).toHaveCount(0)
      await expect(button(page, messages.next)).toHaveCount(0)
      await page.reload()
      await expectReady(page)
      for (const question of questions) await expect(formOf(page, question)).toBeVisible()

      await button(page, messages.finish).click()
      for (const question of questions) {
        const open = { form: formOf(page, question), question, messages }
        await expectFeedback(open, null, 'unanswered')
      }

      await button(page, messages['layout_one-by-one']).click()
      await expect(page.locator('[data-item]').filter({ visible: true })).toHaveCount(0)
      await expect(page.getByRole('heading', { name: messages.result })).toBeVisible()
    })
  })
}

/** Answers two questions of three rightly and wrongly in turn, leaves the third, and ends the quiz. */
async function answerSome(page: Page, quiz: QuizPage): Promise<Record<string, ItemResponse>> {
  const { messages, questions } = quiz
  const answers: Record<string, ItemResponse> = {}
  await showAllAtOnce(page, quiz)
  for (const question of questions) {
    if (question.number % 3 === 0) continue
    const answer = question.number % 3 === 1 ? rightAnswer(question) : wrongAnswer(question)
    answers[question.item.id] = answer
    await giveAnswer(byMouse, { form: formOf(page, question), question, messages }, answer)
  }
  const number = Object.keys(answers).length
  const told = fillMessage(messages.answered, { number, total: questions.length })
  await expect(page.getByText(told)).toBeVisible()
  await button(page, messages['layout_one-by-one']).click()
  for (const _ of questions.slice(1)) await button(page, messages.next).click()
  await button(page, messages.finish).click()
  return answers
}

/** Undefined for a story whose quiz nobody has added up: a new story need not be known here. */
function expectedResultOf({ path }: QuizPage): ExpectedResult | undefined {
  return expectedResults[path.split('/')[2] ?? '']
}

async function expectPoints(result: Locator, quiz: QuizPage): Promise<void> {
  const { messages } = quiz
  const expected = expectedResultOf(quiz)
  if (!expected) return
  await expect(result.getByText(messages.writtenApart)).toBeVisible()
  const { points, maximum, well, again } = expected
  const listed = (skills: readonly SkillPoints[]) => skills.map((skill) => skillLine(quiz, skill))
  await expect(result.getByText(fillMessage(messages.points, { points, maximum }))).toBeVisible()
  expect(await listBelow(result, messages.wentWell)).toEqual(listed(well))
  expect(await listBelow(result, messages.lookAgain)).toEqual(listed(again))
}

function skillLine({ messages }: Quiz, [skill, points, maximum]: SkillPoints): string {
  return messages[`skill_${skill}`] + fillMessage(messages.share, { points, maximum })
}

function verdictWord(
  { messages }: Quiz,
  { item, answerKey }: Question,
  answers: Readonly<Record<string, ItemResponse>>,
): string {
  return messages[`verdict_${scoreResponse(item, answerKey, answers[item.id] ?? null).verdict}`]
}

/** The entries of the list that follows a heading; none where there is no such heading. */
function listBelow(within: Locator, heading: string): Promise<string[]> {
  const [title, list] = [within.getByRole('heading', { name: heading }), '/following-sibling::*[1]/li']
  return title.locator(`xpath=.${list}`).allTextContents()
}

/** What stands to choose from at each question, in the order in which it stands there. */
async function orderOfChoices(page: Page, { questions }: Quiz): Promise<string[][]> {
  const orders = questions.map(async (question) => {
    const shown = (await formOf(page, question).textContent()) ?? ''
    const texts = textsToChooseFrom(question)
    for (const text of texts) expect(shown).toContain(text)
    return texts.toSorted((one, other) => shown.indexOf(one) - shown.indexOf(other))
  })
  return Promise.all(orders)
}

function textsToChooseFrom({ item }: Question): string[] {
  switch (item.type) {
    case 'choice':
    case 'order':
    case 'hot-text':
      return item.choices.map(({ text }) => text)
    case 'match':
      return [...item.sources, ...item.targets].map(({ text }) => text)
    case 'gap':
      return item.words.map(({ text }) => text)
    case 'true-false-not-stated':
    case 'short-answer':
    case 'extended':
      return []
    default:
      return item satisfies never
  }
}
