import { type Page, test } from '@playwright/test'

const widths = [320, 1280]
const schemes = ['light', 'dark'] as const

/** Checks the page narrow and wide, light and dark. */
export async function inEveryLook(page: Page, check: () => Promise<void>): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 })
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme })
      await test.step(`${width} px, ${colorScheme}`, check)
    }
  }
}
