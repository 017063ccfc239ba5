import type { BrowserContextOptions, Locator } from '@playwright/test'
import { goByKeyboard } from './go-by-keyboard.ts'

/** A way in which a student works through the quiz. */
export interface WayToAnswer {
  name: string
  context: BrowserContextOptions
  /** Presses a button. */
  press: (target: Locator) => Promise<void>
  /** Chooses, or takes back, a radio button or a box to tick. */
  choose: (option: Locator) => Promise<void>
  /** Picks the option with this value from a list that opens. */
  pick: (list: Locator, value: string) => Promise<void>
  /** Writes into a field, in place of what stands there. */
  write: (field: Locator, text: string) => Promise<void>
}

/** A press with a finger or a mouse. */
type Press = (target: Locator, options?: { trial: boolean }) => Promise<void>

/** With a mouse. */
export const byMouse: WayToAnswer = {
  name: 'by mouse',
  context: {},
  ...pointing((target, options) => target.click(options)),
}

const byTouch: WayToAnswer = {
  name: 'by touch',
  context: { hasTouch: true, viewport: { width: 360, height: 740 } },
  ...pointing((target, options) => target.tap(options)),
}

/** With a keyboard. */
export const byKeyboard: WayToAnswer = {
  name: 'by keyboard',
  context: {},
  ...typing((target) => goByKeyboard(target)),
}

/** Every way in which the quiz has to work. */
export const waysToAnswer: readonly WayToAnswer[] = [byMouse, byTouch, byKeyboard]

function pointing(press: Press): Omit<WayToAnswer, 'name' | 'context'> {
  return {
    press,
    // Anywhere on its words, as a person does.
    choose: (option) => press(option.locator('xpath=ancestor::label')),
    async pick(list, value) {
      // An open list is drawn outside of the page, where no test can press.
      await press(list, { trial: true })
      await list.selectOption(value)
    },
    async write(field, text) {
      await press(field)
      await replaceText(field, text)
    },
  }
}

/** What a keyboard alone does on a page; `go` moves its place to an element. */
export function typing(go: (target: Locator) => Promise<void>): Omit<WayToAnswer, 'name' | 'context'> {
  return {
    async press(target) {
      await go(target)
      await target.page().keyboard.press('Enter')
    },
    async choose(option) {
      await go(option)
      const isRadio = (await option.getAttribute('type')) === 'radio'
      // Moving to a radio button chooses it, unless it is the first to get the keyboard’s place.
      if (!(isRadio && (await option.isChecked()))) await option.page().keyboard.press('Space')
    },
    async pick(list, value) {
      await go(list)
      const { keyboard } = list.page()
      const steps = await list.evaluate(
        (element, wanted) =>
          element instanceof HTMLSelectElement
            ? [...element.options].findIndex((option) => option.value === wanted) - element.selectedIndex
            : 0,
        value,
      )
      await keyboard.press('Space')
      for (let step = 0; step < Math.abs(steps); step++) {
        await keyboard.press(steps > 0 ? 'ArrowDown' : 'ArrowUp')
      }
      await keyboard.press('Enter')
    },
    async write(field, text) {
      await go(field)
      await replaceText(field, text)
    },
  }
}

async function replaceText(field: Locator, text: string): Promise<void> {
  const { keyboard } = field.page()
  await keyboard.press('ControlOrMeta+A')
  await keyboard.type(text)
}
