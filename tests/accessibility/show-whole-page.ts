import type { Page } from '@playwright/test'

/**
 * Makes the window as high as the page and what a part of it scrolls: axe cannot judge what is scrolled out of sight,
 * nor what is covered by that which stays in place.
 */
export async function showWholePage(page: Page): Promise<void> {
  const { width, height } = await page.evaluate(() => {
    const parts = [...document.querySelectorAll('*')].filter((part) =>
      ['auto', 'scroll'].includes(getComputedStyle(part).overflowY),
    )
    const outOfSight = parts.map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight)
    return {
      width: window.innerWidth,
      height: document.documentElement.scrollHeight + Math.max(0, ...outOfSight),
    }
  })
  await page.setViewportSize({ width, height })
  // An address with a place in it has scrolled the page: what stays in place would cover its head.
  await page.evaluate(() => window.scrollTo(0, 0))
}
