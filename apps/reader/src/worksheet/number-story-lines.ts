import type { LevelText } from '@karda/article-content'
import { createTextMeasure, type MeasureText } from '@karda/ui/typesetting'
import { numberLines } from '@karda/ui/worksheet'
import { openTypeface } from '../fonts/open-typeface.ts'

/**
 * How long a line of a story on paper may be, in ems of its type: `alone` in the one column of a sheet, 148 mm at
 * 11.5 points, `beside` another text, 74 mm at 10 points. A little less than the column, for printers that round.
 * The style sheet of the sheet has the columns and the sizes: sheet-frame.module.css.
 */
const measures = { alone: 36.4, beside: 20.8 } as const

let measure: MeasureText | undefined

/** Breaks a story into the numbered lines of a sheet, by the advances of the typeface in which it will be printed. */
export function numberStoryLines(text: LevelText, column: keyof typeof measures) {
  measure ??= createTextMeasure(openTypeface())
  const widthOf = measure
  return numberLines(text, (line) => widthOf(line, 1) <= measures[column])
}
