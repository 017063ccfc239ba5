import { expect, test } from '@playwright/test'
import { openQuiz } from '../quiz/quiz-on-page.ts'
import { quizStates } from '../quiz/quiz-states.ts'
import { everyQuiz, quizzes } from '../quiz/quizzes.ts'
import { storyOf } from '../quiz/story-on-page.ts'
import { coveredControls } from './covered-controls.ts'
import { cutText } from './cut-text.ts'
import { countStops, visitStops } from './keyboard-stops.ts'
import { sidewaysScroll } from './sideways-scroll.ts'
import { smallTargets } from './small-targets.ts'
import { spaceText } from './space-text.ts'

/** The narrowest is 1280×1024 pixels at 400 %, as WCAG 2.2, success criterion 1.4.10, measures it. */
const windows = [
  { width: 320, height: 256 },
  { width: 768, height: 800 },
  { width: 1280, height: 800 },
]

for (const quiz of quizzes) {
  const { path } = quiz

  for (const { name, enter } of quizStates) {
    test(`${path} ${name} fits its window, with spaced text too, and everything pressed is 44 px`, async ({
      page,
    }) => {
      test.slow()
      await enter(page, quiz)
      for (const isSpaced of [false, true]) {
        if (isSpaced) await spaceText(page)
        for (const size of windows) {
          await page.setViewportSize(size)
          expect(await sidewaysScroll(page), `${size.width} px`).toBe(0)
          expect(await cutText(page), `${size.width} px`).toEqual([])
          expect(await smallTargets(page), `${size.width} px`).toEqual([])
        }
      }
    })
  }

  test(`the drawer of ${path} fits its window, with spaced text too, and everything pressed is 44 px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 640 })
    await openQuiz(page, quiz)
    await page.getByRole('button', { name: quiz.messages.readStory }).click()
    const story = storyOf(page, quiz)
    await expect(story).toBeInViewport({ ratio: 1 })
    for (const isSpaced of [false, true]) {
      if (isSpaced) await spaceText(page)
      expect(await sidewaysScroll(page)).toBe(0)
      const text = story.locator(':has(> karda-gloss)')
      expect(await text.evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0)
      expect(await smallTargets(page)).toEqual([])
    }
  })

  test(`the keyboard’s place is seen wherever Tab leads among all questions of ${path}`, async ({ page }) => {
    test.slow()
    await quizStates[0]?.enter(page, quiz)
    await page.setViewportSize({ width: 320, height: 800 })
    await page.getByRole('link').first().focus()
    const count = await countStops(page)
    const stops = await visitStops(page, count - 1)
    expect(stops.length).toBe(count - 1)
    expect(stops.filter(({ problems }) => problems.length > 0)).toEqual([])
  })
}

for (const quiz of quizzes) {
  test(`the way to the story stays in sight on ${quiz.path}, and the page in its place when it has focus`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 412, height: 800 })
    await quizStates[0]?.enter(page, quiz)
    await page.evaluate(() => window.scrollTo(0, 1500))
    const way = page.getByRole('button', { name: quiz.messages.readStory })
    await expect(way).toBeInViewport({ ratio: 1 })
    await way.focus()
    expect(await page.evaluate(() => window.scrollY)).toBe(1500)
  })
}

/** Windows of phones: of each height, so that every control would once come to lie at the lower edge. */
const phones = Array.from({ length: 20 }, (_, index) => ({ width: 412, height: 520 + 20 * index }))

for (const { path } of everyQuiz) {
  test(`nothing lies on what can be pressed where one arrives at ${path} with a phone`, async ({ page }) => {
    await page.goto(path)
    for (const size of phones) {
      await page.setViewportSize(size)
      expect(await coveredControls(page), `${size.height} px high`).toEqual([])
    }
  })
}
