/** A place in a file: line and column from 1, the column in UTF-16 units. */
export interface Position {
  line: number
  column: number
}

/** The place of a character in `text`; an offset past the end gives the end. */
export function positionAt(text: string, offset: number): Position {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: before.length - lineStart + 1 }
}
