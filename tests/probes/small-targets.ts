import type { Page } from '@playwright/test'

/** What is pressed on the page, outside of sentences, and is less than 44 CSS pixels wide or high (WCAG 2.2, 2.5.5). */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const smallest = 44
    // A button of a sentence is a box in its line; what is laid out as a control is `inline-flex`.
    const isRunning = (element: Element) =>
      ['inline', 'inline-block'].includes(getComputedStyle(element).display)
    const isInSentence = (target: Element) => {
      if (!isRunning(target)) return false
      let block = target.parentElement
      while (block && isRunning(block)) block = block.parentElement
      return block?.textContent?.trim() !== target.textContent?.trim()
    }
    // A press on a label is a press on its field.
    const pressed = (target: Element) => target.closest('label') ?? target
    return (
      [...document.querySelectorAll('a[href], button, summary, select, input, textarea')]
        .filter((target) => target.checkVisibility({ visibilityProperty: true }))
        // What stands for a press of Enter alone is for nobody to press.
        .filter((target) => target.getAttribute('aria-hidden') !== 'true')
        .filter((target) => !isInSentence(target))
        .map((target) => ({ target, box: pressed(target).getBoundingClientRect() }))
        .filter(({ box }) => box.width < smallest - 0.01 || box.height < smallest - 0.01)
        .map(
          ({ target, box }) =>
            `${Math.round(box.width)}×${Math.round(box.height)}: ${target.outerHTML.slice(0, 120)}`,
        )
    )
  })
}
