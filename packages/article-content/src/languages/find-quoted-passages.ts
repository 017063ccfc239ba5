/** A passage between quotation marks, marks included: `start` to `end` in UTF-16 units. */
export interface QuotedPassage {
  start: number
  end: number
  /** The words between the marks. */
  text: string
}

/** The outermost quoted passages of a text; a mark without its partner opens or closes nothing. */
export function findQuotedPassages(text: string, marks: { open: string; close: string }): QuotedPassage[] {
  const passages: QuotedPassage[] = []
  let depth = 0
  let start = 0
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === marks.open) {
      if (depth === 0) start = index
      depth += 1
    } else if (text[index] === marks.close && depth > 0) {
      depth -= 1
      if (depth === 0) passages.push({ start, end: index + 1, text: text.slice(start + 1, index) })
    }
  }
  return passages
}
