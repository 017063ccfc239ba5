import { type Page, test } from '@playwright/test'

/** How wide the window is, and what the reader's system asks for; null where it asks for nothing. */
interface Look {
  name: string
  width: number
  colorScheme: 'light' | 'dark' | null
  forcedColors: 'active' | null
}

const looks: readonly Look[] = [
  { name: 'narrow, light', width: 320, colorScheme: 'light', forcedColors: null },
  { name: 'narrow, dark', width: 320, colorScheme: 'dark', forcedColors: null },
  { name: 'forced colours', width: 1280, colorScheme: null, forcedColors: 'active' },
  { name: 'wide, light', width: 1280, colorScheme: 'light', forcedColors: null },
  { name: 'wide, dark', width: 1280, colorScheme: 'dark', forcedColors: null },
]

/** Checks the page narrow and wide, light and dark, and in forced colours. */
export async function inEveryLook(page: Page, check: () => Promise<void>): Promise<void> {
  for (const look of looks) await inLook(page, look, check)
}

/** Checks the page in one of these looks, with each number in the next. */
export async function inOneLook(page: Page, number: number, check: () => Promise<void>): Promise<void> {
  const look = looks[number % looks.length]
  if (look) await inLook(page, look, check)
}

async function inLook(
  page: Page,
  { name, width, colorScheme, forcedColors }: Look,
  check: () => Promise<void>,
): Promise<void> {
  await page.setViewportSize({ width, height: 800 })
  await page.emulateMedia({ colorScheme, forcedColors })
  await test.step(name, check)
}
