import type { Page } from '@playwright/test'

/** A line of a story as a worksheet's page has it. */
export interface NumberedLine {
  number: number
  /** The number as it is printed in the margin, where it is. */
  label: string | null
  text: string
  /** Whether it ends a paragraph, and so where the text does. */
  isLast: boolean
  /** The sentences of which the line holds words. */
  segments: string[]
}

/** The lines of each text of the worksheet that is open, in their order, by language. */
export async function numberedLines(page: Page): Promise<Map<string, NumberedLine[]>> {
  const lines = await page.locator('[data-line]').evaluateAll((elements) =>
    elements.map((element) => ({
      language: element.closest('p')?.lang ?? '',
      number: Number(element.getAttribute('data-line')),
      label: element.getAttribute('data-label'),
      text: (element.textContent ?? '').trim(),
      isLast: element.matches(':last-child'),
      segments: [...element.querySelectorAll('[data-segment]')].map(
        (segment) => segment.getAttribute('data-segment') ?? '',
      ),
    })),
  )
  return Map.groupBy(lines, ({ language }) => language)
}
