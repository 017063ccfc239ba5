import type { Page } from '@playwright/test'

/** Where the keyboard stands, and what keeps a person from seeing it there. */
export interface KeyboardStop {
  element: string
  problems: string[]
}

/** Points of an element's box, as parts of its width and height, at which it is looked for. */
const points = [0.1, 0.5, 0.9].flatMap((x) => [0.1, 0.5, 0.9].map((y) => ({ x, y })))
const enoughPoints = 5
/** The thinnest focus ring, in CSS pixels (WCAG 2.2, success criterion 2.4.13). */
const thinnestRing = 2

/**
 * How many stops Tab makes on the page: everything that can be pressed or filled in and is seen; of the choices of one
 * question the browser makes one stop.
 */
export function countStops(page: Page): Promise<number> {
  return page.evaluate(() => {
    const fields = [...document.querySelectorAll('a[href], button, summary, select, input, textarea')]
      .filter((field) => field.checkVisibility({ visibilityProperty: true }))
      .filter((field) => !field.matches(':disabled, [tabindex="-1"]'))
    const isRadio = (field: Element) => field instanceof HTMLInputElement && field.type === 'radio'
    const groups = new Set(fields.filter(isRadio).map((field) => field.getAttribute('name')))
    return fields.filter((field) => !isRadio(field)).length + groups.size
  })
}

/** Goes through the page with Tab, `limit` stops at most, and looks at each. */
export async function visitStops(page: Page, limit: number): Promise<KeyboardStop[]> {
  const stops: KeyboardStop[] = []
  while (stops.length < limit) {
    await page.keyboard.press('Tab')
    const stop = await stopOf(page)
    if (!stop) break
    stops.push(stop)
  }
  return stops
}

/** Where the keyboard stands now; undefined where it stands nowhere, as before the first press of Tab. */
export async function stopOf(page: Page): Promise<KeyboardStop | undefined> {
  const look = await lookAtFocus(page)
  if (!look) return undefined
  const problems = []
  if (look.pointsSeen < enoughPoints) problems.push(`${look.pointsSeen} of ${points.length} points are seen`)
  if (look.ring < thinnestRing) problems.push(`a focus ring of ${look.ring} px`)
  return { element: look.element, problems }
}

function lookAtFocus(page: Page) {
  return page.evaluate((looked) => {
    const element = document.activeElement
    if (!element || element === document.body) return undefined
    const whole = element.getClientRects()[0] ?? element.getBoundingClientRect()
    // What is higher than the window, as a table that is scrolled sideways, is looked for where the window shows it.
    const top = whole.height > innerHeight ? Math.max(whole.top, 0) : whole.top
    const bottom = whole.height > innerHeight ? Math.min(whole.bottom, innerHeight) : whole.bottom
    const box = { left: whole.left, top, width: whole.width, height: bottom - top }
    const isSeenAt = ({ x, y }: { x: number; y: number }) =>
      element.contains(document.elementFromPoint(box.left + box.width * x, box.top + box.height * y))
    const ringOf = (shown: Element | null) => {
      if (!shown) return 0
      const { outlineStyle, outlineWidth } = getComputedStyle(shown)
      return outlineStyle === 'none' ? 0 : Number.parseFloat(outlineWidth)
    }
    return {
      element: element.outerHTML.slice(0, 120),
      pointsSeen: looked.filter(isSeenAt).length,
      // A choice shows the keyboard’s place around its words.
      ring: Math.max(ringOf(element), ringOf(element.closest('label'))),
    }
  }, points)
}
