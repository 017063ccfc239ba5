import type { Page } from '@playwright/test'

/** What is pressed and stands in the window, but lies in part under something else. */
export function coveredControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>('a, button, input, select, summary, textarea'),
    ]
    return controls.filter(isCovered).map(({ outerHTML }) => outerHTML.slice(0, 120))

    function isCovered(control: HTMLElement): boolean {
      if (!control.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false
      // What stands for a press of Enter alone is for nobody to press.
      if (control.getAttribute('aria-hidden') === 'true') return false
      const { left, right, top, bottom } = control.getBoundingClientRect()
      // The corners may be round.
      const points = [top + 4, (top + bottom) / 2, bottom - 4].map((y) => [(left + right) / 2, y] as const)
      return points.some(([x, y]) => {
        const onTop = document.elementFromPoint(x, y)
        return onTop !== null && !onTop.contains(control) && !control.contains(onTop)
      })
    }
  })
}
