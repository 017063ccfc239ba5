import type { Page } from '@playwright/test'

/** A text that a screen reader says, with the language in which it is told to say it. */
export interface SpokenText {
  text: string
  language: string
}

/** Every text of the page, its title and the names of its elements included, hidden cards too. */
export function spokenTexts(page: Page): Promise<SpokenText[]> {
  return page.evaluate(() => {
    const languageOf = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') ?? ''
    const texts = [{ text: document.title, language: document.documentElement.lang }]
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.parentElement?.closest('script, style, noscript')) continue
      texts.push({ text: node.textContent ?? '', language: languageOf(node.parentElement) })
    }
    for (const name of ['aria-label', 'alt', 'title', 'placeholder']) {
      for (const element of document.querySelectorAll(`body [${name}]`)) {
        texts.push({ text: element.getAttribute(name) ?? '', language: languageOf(element) })
      }
    }
    return texts.filter(({ text }) => text.trim() !== '')
  })
}
