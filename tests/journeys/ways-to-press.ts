import type { BrowserContextOptions, Locator, Page } from '@playwright/test'

/** A way in which a person uses the page. */
export interface WayToPress {
  name: string
  context: BrowserContextOptions
  press: (target: Locator) => Promise<void>
  /** Presses a place of the page where there is nothing; the keyboard cannot. */
  pressNothing?: (page: Page) => Promise<void>
  hasScript: boolean
}

const corner = { x: 4, y: 300 }
const click = (target: Locator) => target.click()

/** Every way in which the glossary has to work. */
export const waysToPress: readonly WayToPress[] = [
  {
    name: 'by mouse',
    context: {},
    press: click,
    pressNothing: (page) => page.mouse.click(corner.x, corner.y),
    hasScript: true,
  },
  {
    name: 'by touch',
    context: { hasTouch: true },
    press: (target) => target.tap(),
    pressNothing: (page) => page.touchscreen.tap(corner.x, corner.y),
    hasScript: true,
  },
  { name: 'by keyboard', context: {}, press: (target) => target.press('Enter'), hasScript: true },
  {
    name: 'without JavaScript',
    context: { javaScriptEnabled: false },
    press: click,
    pressNothing: (page) => page.mouse.click(corner.x, corner.y),
    hasScript: false,
  },
]
