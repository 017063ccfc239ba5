import { conventionsOf } from '../languages/writing-conventions.ts'
import type { Problem } from '../model/problem.ts'
import { textsOfEdition } from '../source/texts-of-edition.ts'
import { excerpt } from './excerpt.ts'
import type { Rule } from './rule.ts'

/** Every quotation mark that opens is closed in the same text, and the other way round. */
export const balancedQuotationMarks: Rule = (story) =>
  story.editions.flatMap((edition) => {
    const { open, close } = conventionsOf(edition.locale).quotationMarks
    return textsOfEdition(edition).flatMap(({ file, text, positionAt }): Problem[] => {
      const index = unbalancedIndex(text, open, close)
      if (index === undefined) return []
      const found = excerpt(text, index)
      const expected = `${open} and ${close} in pairs`
      return [{ file, ...positionAt(index), rule: 'balanced-quotation-marks', expected, found }]
    })
  })

function unbalancedIndex(text: string, open: string, close: string): number | undefined {
  const opened: number[] = []
  for (const [index, unit] of text.split('').entries()) {
    if (unit === open) opened.push(index)
    if (unit === close && opened.pop() === undefined) return index
  }
  return opened[0]
}
