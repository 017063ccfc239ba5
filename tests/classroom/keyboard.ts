import { expect, type Locator, type Page } from '@playwright/test'
import { stopOf } from '../probes/keyboard-stops.ts'
import { goByKeyboard } from '../quiz/go-by-keyboard.ts'
import { typing, type WayToAnswer } from '../quiz/ways-to-answer.ts'

/** What somebody does on a page who has a keyboard and nothing else. */
export interface Keyboard extends WayToAnswer {
  /** Presses what leads to another page, and waits for that. */
  follow: (target: Locator) => Promise<void>
}

/**
 * The keyboard of a page. Every control is reached from where the keyboard’s place is, and wherever that goes it must be
 * seen; after a press that stays on the page, too.
 */
export function keyboardOf(page: Page): Keyboard {
  const expectSeen = async () => {
    const stop = await stopOf(page)
    expect.soft(stop, 'the keyboard’s place').toEqual({ element: stop?.element, problems: [] })
  }
  const way = typing((target) => goByKeyboard(target, expectSeen))
  const press = async (target: Locator) => {
    await way.press(target)
    await expect(page.locator(':focus'), 'the keyboard’s place').toHaveCount(1)
    await expectSeen()
  }
  const follow = async (target: Locator) => {
    const arrival = page.waitForEvent('load')
    await way.press(target)
    await arrival
  }
  return { ...way, name: 'by keyboard', context: {}, press, follow }
}
