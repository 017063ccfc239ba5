import { expect, type Locator, type Page } from '@playwright/test'
import { button, feedbackIn, formOf } from './quiz-on-page.ts'
import type { Question, Quiz } from './quizzes.ts'

/** The story at the side of the questions, or in its drawer. */
export function storyOf(page: Page, { messages }: Quiz): Locator {
  return page.getByRole('complementary', { name: messages.theStory })
}

/** The button at a question’s feedback that shows its evidence in the story. */
export function evidenceButton(page: Page, question: Question, { messages }: Quiz): Locator {
  return button(feedbackIn(formOf(page, question)), messages.showEvidence)
}

/** The sentences that are marked in the story are these segments and no others. */
export async function expectMarked(page: Page, segments: readonly string[]): Promise<void> {
  const marked = page.locator('[data-segment][data-evidence]')
  await expect(marked).toHaveCount(segments.length)
  const names = await marked.evaluateAll((sentences) =>
    sentences.map((sentence) => sentence.getAttribute('data-segment')),
  )
  expect(names.toSorted()).toEqual(segments.toSorted())
}

/** The segment on which the keyboard’s place is. */
export function focusedSegment(page: Page): Locator {
  return page.locator('[data-segment]:focus')
}
