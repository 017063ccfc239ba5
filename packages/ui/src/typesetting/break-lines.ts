/** Whether a line of text fits where it is to stand. */
export type FitsLine = (line: string) => boolean

/**
 * Breaks `text` into as few lines as `fits` allows. It breaks only at spaces, so that «ՀԱՊԿ-ից» and what a no-break
 * space holds stay whole; a single word that does not fit makes a line of its own.
 */
export function breakLines(text: string, fits: FitsLine): string[] {
  const lines: string[] = []
  for (const word of text.split(/[ \n\t]+/).filter(Boolean)) {
    const last = lines.at(-1)
    const longer = `${last} ${word}`
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
