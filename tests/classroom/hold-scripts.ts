import type { Page } from '@playwright/test'

/** Holds back the framework's scripts, as a slow network does; what it returns lets them come. */
export async function holdScripts(page: Page): Promise<() => void> {
  const { promise: released, resolve: release } = Promise.withResolvers<void>()
  await page.route('**/_next/**/*.js', async (route) => {
    await released
    await route.continue()
  })
  return release
}
