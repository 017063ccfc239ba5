import { translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { coveredControls } from '../probes/covered-controls.ts'
import { countStops, visitStops } from '../probes/keyboard-stops.ts'
import { test } from './classroom-test.ts'
import { beginQuiz, stateOn } from './device-quiz.ts'

// Armenian words are the longer ones.
const locale = 'hy'
const { t } = translator(locale)

test('on a phone a student sees the way to the story, the state of the answers and the keyboard’s place', async ({
  page,
  classroom,
}) => {
  test.slow()
  const teacher = await classroom.otherBrowser()
  await page.setViewportSize({ width: 320, height: 700 })
  await beginQuiz(teacher, page, locale)
  const way = page.getByRole('button', { name: t('quiz:readStory') })
  await expect(way).toBeVisible()
  expect(await coveredControls(page)).toEqual([])

  await page.getByRole('button', { name: t('quiz:layout_all-at-once') }).click()
  await page.evaluate(() => window.scrollTo(0, 1500))
  await expect(way).toBeInViewport({ ratio: 1 })
  await expect(stateOn(page)).toBeInViewport({ ratio: 1 })
  const wayBox = await way.boundingBox()
  const stateBox = await stateOn(page).boundingBox()
  expect((wayBox?.y ?? 0) + (wayBox?.height ?? 0)).toBeLessThanOrEqual(stateBox?.y ?? 0)

  await page.getByRole('link').first().focus()
  const stops = await visitStops(page, (await countStops(page)) - 1)
  expect(stops.filter(({ problems }) => problems.length > 0)).toEqual([])
})
