import { breakLines, type FitsLine } from '../../typesetting/index.ts'

/** Where a line begins and ends in its text, in UTF-16 units, without the spaces around it. */
export interface LineSpan {
  start: number
  end: number
}

/** Where the lines of `text` begin and end, broken as `breakLines` breaks them. */
export function lineSpans(text: string, fits: FitsLine): LineSpan[] {
  const words = [...text.matchAll(/[^ \n\t]+/g)]
  let used = 0
  return breakLines(text, fits).map((line) => {
    const first = words[used]
    used += line.split(' ').length
    const last = words[used - 1]
    return { start: first?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) }
  })
}
