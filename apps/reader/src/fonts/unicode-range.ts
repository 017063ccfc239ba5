/** Writes characters as a CSS `unicode-range`, neighbours joined: `U+20-7E, U+AB`. */
export function unicodeRange(characters: Iterable<string>): string {
  const points = [...new Set([...characters].map((character) => character.codePointAt(0) ?? 0))].sort(
    (a, b) => a - b,
  )
  const ranges: { first: number; last: number }[] = []
  for (const point of points) {
    const range = ranges.at(-1)
    if (range && point === range.last + 1) range.last = point
    else ranges.push({ first: point, last: point })
  }
  return ranges
    .map(({ first, last }) => (first === last ? `U+${hex(first)}` : `U+${hex(first)}-${hex(last)}`))
    .join(', ')
}

/** Whether a CSS `unicode-range` names a character; wildcards are not understood. */
export function isInUnicodeRange(range: string, character: string): boolean {
  const point = character.codePointAt(0) ?? 0
  return range.split(',').some((part) => {
    const [first = '', last = first] = part.trim().slice('U+'.length).split('-')
    return point >= Number.parseInt(first, 16) && point <= Number.parseInt(last, 16)
  })
}

function hex(point: number): string {
  return point.toString(16).toUpperCase()
}
