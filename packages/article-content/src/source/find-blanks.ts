import { type Position, positionAt } from './position.ts'

/** A place that an author still has to fill: `‹TODO the day of the facts›`. */
export interface Blank extends Position {
  /** Path from the folder of stories. */
  file: string
  /** What the blank asks for. */
  asks: string
}

// A blank whose end was lost reaches to the end of its line. Angle marks alone may be some language's quotation marks.
const mark = /‹TODO([^›\n]*)›?/g

/** The blanks of a file, but for its YAML comments, which may speak of them. */
export function findBlanks(file: string, text: string): Blank[] {
  const searched = file.endsWith('.yaml')
    ? text.replace(/^[ \t]*#.*/gm, (line) => ' '.repeat(line.length))
    : text
  return [...searched.matchAll(mark)].map((match) => ({
    file,
    ...positionAt(text, match.index),
    asks: match[1]?.trim() ?? '',
  }))
}
