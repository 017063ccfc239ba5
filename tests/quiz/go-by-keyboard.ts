import type { Locator } from '@playwright/test'

/** More presses than any place of a page is away. */
const limit = 150

/**
 * Moves the keyboard’s place to an element as a person does: with Tab, and with the arrows among radio buttons. `atStop`
 * is called at every place on the way.
 */
export async function goByKeyboard(
  target: Locator,
  atStop: () => Promise<void> = async () => {},
): Promise<void> {
  for (let presses = 0; presses < limit; presses++) {
    const key = await target.evaluate(keyTowards)
    if (key === undefined) return
    await target.page().keyboard.press(key)
    await atStop()
  }
  throw new Error(`${target} cannot be reached by keyboard.`)
}

function keyTowards(target: Element): string | undefined {
  const active = document.activeElement
  if (active === target) return undefined
  const group = (element: Element | null) => element?.closest('input[type=radio]')?.getAttribute('name')
  if (group(target) !== undefined && group(active) === group(target)) return 'ArrowDown'
  const place = active?.compareDocumentPosition(target) ?? 0
  return place & Node.DOCUMENT_POSITION_PRECEDING ? 'Shift+Tab' : 'Tab'
}
