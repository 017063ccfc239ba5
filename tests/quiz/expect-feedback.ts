import { explainResponse, type ItemResponse, type Verdict } from '@karda/assessment'
import { fillMessage } from '@karda/i18n'
import { expect } from '@playwright/test'
import { heard } from './announcements.ts'
import type { OpenQuestion } from './give-answer.ts'
import { feedbackIn } from './quiz-on-page.ts'

/** The verdict stands on the page as a word, with every reason and every sentence that decides, and nothing else. */
export async function expectFeedback(
  open: OpenQuestion,
  answer: ItemResponse | null,
  verdict: Verdict,
): Promise<void> {
  const { form, question, messages } = open
  const feedback = feedbackIn(form)
  await expect(feedback).toHaveAttribute('data-verdict', verdict)
  await expect(feedback.getByRole('heading', { name: messages[`verdict_${verdict}`] })).toBeVisible()
  const text = await feedback.textContent()
  for (const line of linesOfFeedback(open, answer)) expect(text).toContain(line)
  await expect(feedback.locator('blockquote p')).toHaveText(
    question.evidence.map((sentence) => sentence.text),
  )
}

/** All that stands on the page was said, once, in the language of the question, and nothing else. */
export async function expectToHearFeedback(
  open: OpenQuestion,
  answer: ItemResponse | null,
  verdict: Verdict,
): Promise<void> {
  const { form, question, messages } = open
  const lines = [
    messages[`verdict_${verdict}`],
    // A reason is said together with what it is about.
    ...linesOfFeedback(open, answer).map((line) => expect.stringContaining(line)),
    messages.evidence,
    ...question.evidence.map(({ text }) => text),
  ]
  expect(await heard(form.page())).toEqual([{ lines, language: question.item.locale }])
}

/**
 * What is said of an answer, verdict and evidence apart: the points, where there can be more than one, the reasons (of
 * the right answer, where there is none), and what a written answer is compared with.
 */
export function linesOfFeedback({ question, messages }: OpenQuestion, answer: ItemResponse | null): string[] {
  const { item, answerKey, explanation } = question
  const { score, remarks } = explainResponse(item, answerKey, explanation, answer)
  const { modelAnswer, criteria } = explanation
  const isScored = score.verdict !== 'awaits-teacher' && score.verdict !== 'unanswered'
  return [
    ...(isScored && score.maximum > 1 ? [fillMessage(messages.points, { ...score })] : []),
    ...remarks.map(({ reason }) => reason),
    ...(modelAnswer === undefined ? [] : [messages.modelAnswer, modelAnswer]),
    ...(answerKey.type === 'extended' ? [messages.criteria, ...Object.values(criteria)] : []),
  ]
}
