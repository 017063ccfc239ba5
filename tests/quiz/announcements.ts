import type { Page } from '@playwright/test'

/** What a screen reader was given to say at once: a text, line by line, and the language of its first word. */
export interface Heard {
  lines: string[]
  language: string | undefined
}

declare global {
  interface Window {
    heard: Heard[]
  }
}

/** Notes from now on whatever the page’s live region says. */
export async function listen(page: Page): Promise<void> {
  await page.getByRole('status').evaluate((region) => {
    window.heard = []
    new MutationObserver(() => {
      const language = region.querySelector('[lang]')?.getAttribute('lang') ?? undefined
      const lines = [...region.querySelectorAll('p')].map(({ textContent }) => textContent ?? '')
      if (region.textContent) window.heard.push({ lines, language })
    }).observe(region, { childList: true, characterData: true, subtree: true })
  })
}

/** What was said since this was last asked. */
export function heard(page: Page): Promise<Heard[]> {
  return page.evaluate(() => window.heard.splice(0))
}
