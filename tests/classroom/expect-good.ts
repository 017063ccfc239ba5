import { expect, type Page } from '@playwright/test'
import { expectNoFindings } from '../accessibility/expect-no-findings.ts'
import { inEveryLook, inOneLook } from '../accessibility/in-every-look.ts'
import { showWholePage } from '../accessibility/show-whole-page.ts'
import { sidewaysScroll } from '../probes/sideways-scroll.ts'
import { smallTargets } from '../probes/small-targets.ts'

/**
 * Axe finds nothing on the page as it stands: in every look, or in the one with a number, where numbers that follow each
 * other bring each look in turn. Nor does it scroll sideways, nor is anything on it too small to be pressed, there and on
 * the narrowest screen. Leaves the page as wide as it is elsewhere, and in no look.
 */
export async function expectGood(page: Page, look: 'every' | number): Promise<void> {
  const check = async () => {
    await showWholePage(page)
    await expectNoFindings(page)
    await expectRoom(page)
  }
  if (look === 'every') {
    await inEveryLook(page, check)
  } else {
    await inOneLook(page, look, check)
    await page.setViewportSize({ width: 320, height: 800 })
    await expectRoom(page)
  }
  await page.emulateMedia({ colorScheme: null, forcedColors: null })
  await page.setViewportSize({ width: 1280, height: 800 })
}

async function expectRoom(page: Page): Promise<void> {
  expect.soft(await sidewaysScroll(page)).toBe(0)
  expect.soft(await smallTargets(page)).toEqual([])
}
