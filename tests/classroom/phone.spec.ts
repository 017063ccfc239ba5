import { translator } from '@karda/i18n'
import { expect } from '@playwright/test'
import { coveredControls } from '../probes/covered-controls.ts'
import { countStops, visitStops } from '../probes/keyboard-stops.ts'
import { test } from './classroom-test.ts'
import { beginQuiz, stateOn } from './device-quiz.ts'
import { openClass } from './open-class.ts'
import { send } from './teacher.ts'

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

test('on a phone a teacher sees whole what can be done with each seat, and which child sits there', async ({
  page,
}) => {
  const { path } = await openClass(page, locale, 4)
  // A seat that a card reserves says so in the most words.
  await page.goto(`${path}cards/`)
  await page.locator('[type="checkbox"][name="seats[]"]').last().check()
  await send(page, t('joining:makeCards'))
  await page.setViewportSize({ width: 320, height: 700 })
  await page.goto(path)
  const seats = page.getByRole('table', { name: t('classes:seats'), exact: true })
  const roster = page.locator('#roster').getByRole('table')
  for (const [table, columns, controls] of [
    [seats, 3, seats.getByRole('link').or(seats.getByRole('button'))],
    [roster, 2, roster.getByRole('textbox')],
  ] as const) {
    await expect(table.getByRole('columnheader')).toHaveCount(columns)
    await expect(table.getByRole('rowheader')).toHaveCount(4)
    await expect(table.getByRole('cell')).toHaveCount(4 * (columns - 1))
    for (const control of await controls.all()) {
      const { x = 0, width = Number.NaN } = (await control.boundingBox()) ?? {}
      expect(x).toBeGreaterThanOrEqual(0)
      expect(x + width).toBeLessThanOrEqual(320)
    }
  }
  await expect(seats.getByRole('link')).toHaveCount(4)
  await expect(seats.getByRole('button')).toHaveCount(4)
})
