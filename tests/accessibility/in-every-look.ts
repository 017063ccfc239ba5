import { type Page, test } from '@playwright/test'

const widths = [320, 1280]
const schemes = ['light', 'dark'] as const
const looks = widths.flatMap((width) => schemes.map((colorScheme) => ({ width, colorScheme })))

type Look = (typeof looks)[number]

/** Checks the page narrow and wide, light and dark. */
export async function inEveryLook(page: Page, check: () => Promise<void>): Promise<void> {
  for (const look of looks) await inLook(page, look, check)
}

/** Checks the page in one of these looks, with each number in the next. */
export async function inOneLook(page: Page, number: number, check: () => Promise<void>): Promise<void> {
  const look = looks[number % looks.length]
  if (look) await inLook(page, look, check)
}

async function inLook(page: Page, { width, colorScheme }: Look, check: () => Promise<void>): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme })
  await test.step(`${width} px, ${colorScheme}`, check)
}
