import { expect, test } from '@playwright/test'
import { plainHttpOrigin, serverOrigin } from '../server/server-origin.ts'
import { samplePages } from '../site/sample-pages.ts'
import { storyPages } from '../site/sitemap.ts'
import {
  expectClosedWithFocusOnMark,
  expectWholeCard,
  isSaidToBeExpanded,
  openStory,
} from './glossary-story.ts'
import { waysToPress } from './ways-to-press.ts'

const hosts = [
  { host: 'localhost', origin: serverOrigin },
  { host: 'a plain http host', origin: plainHttpOrigin },
]

for (const { host, origin } of hosts) {
  for (const { name, context, press, pressNothing, hasScript } of waysToPress) {
    test.describe(`at ${host}, ${name}`, () => {
      test.use(context)

      for (const { path, language } of samplePages(storyPages)) {
        test(`a word of ${path} opens its card and closes it again`, async ({ page }) => {
          const story = await openStory(page, origin() + path)
          const { term, mark, card, otherMark, otherCard } = story
          expect(await isSaidToBeExpanded(story)).toBe(false)

          await press(mark)
          await expectWholeCard(story, language)
          expect(await isSaidToBeExpanded(story)).toBe(true)
          await page.keyboard.press('Escape')
          await expectClosedWithFocusOnMark(story)
          expect(await isSaidToBeExpanded(story)).toBe(false)

          await press(mark)
          await press(mark)
          await expectClosedWithFocusOnMark(story)

          await press(mark)
          await press(card.locator('button'))
          await expectClosedWithFocusOnMark(story)

          if (pressNothing) {
            await press(mark)
            await pressNothing(page)
            await expect(card).toBeHidden()
            if (hasScript) await expect(mark).toBeFocused()
          }

          await press(otherMark)
          await expect(otherCard).toBeVisible()
          await press(mark)
          await expect(card).toBeVisible()
          await expect(otherCard).toBeHidden()

          await press(card.locator('a'))
          // One glossary explains the words of all levels.
          const [, , slug] = path.split('/')
          await expect(page).toHaveURL(`${origin()}/${language}/${slug}/glossary/#${term}`)
          await expect(page.locator(`#${term}:target`)).toBeInViewport()
        })
      }
    })
  }
}
