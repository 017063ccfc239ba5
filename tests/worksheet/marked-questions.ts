import type { Page } from '@playwright/test'

/** Marks where each question begins and ends, with words of no size that a PDF's reader finds; their number. */
export function markQuestions(page: Page): Promise<number> {
  return page.locator('[data-item]').evaluateAll((questions) => {
    questions.forEach((question, index) => {
      if (!(question instanceof HTMLElement)) return
      question.style.position = 'relative'
      for (const side of ['begins', 'ends']) {
        const mark = document.createElement('span')
        mark.textContent = ` #${index}${side} `
        mark.style.position = 'absolute'
        mark.style.fontSize = '1px'
        mark.style.insetInlineStart = '0'
        mark.style.insetBlock = side === 'begins' ? '0 auto' : 'auto 0'
        question.append(mark)
      }
    })
    return questions.length
  })
}
