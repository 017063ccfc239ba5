import { test as base, type Page } from '@playwright/test'
import { serverOrigin } from '../server/server-origin.ts'
import { foreignLanguage } from '../site/every-page.ts'

/**
 * The test of a spec that only reads pages: one window per worker instead of one per test, which halves the time of
 * the run. A test may change the window's size and looks; both are put back before the next one.
 */
export const test = base.extend<{ page: Page }, { readersPage: Page }>({
  readersPage: [
    async ({ browser }, use) => {
      const context = await browser.newContext({ baseURL: serverOrigin(), locale: foreignLanguage })
      await use(await context.newPage())
      await context.close()
    },
    { scope: 'worker' },
  ],
  page: async ({ readersPage }, use) => {
    await readersPage.setViewportSize({ width: 1280, height: 800 })
    await readersPage.emulateMedia({ colorScheme: null, forcedColors: null, media: null })
    await use(readersPage)
  },
})
