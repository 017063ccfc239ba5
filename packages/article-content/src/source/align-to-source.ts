const escapedCharacter = /^(?:&[#\w]+;|\\u[\dA-Fa-f]{4}|\\x[\dA-Fa-f]{2}|\\.)/
const ampersand = /^&(?:(?:amp|#38|#[xX]26);)?/

/**
 * For each UTF-16 unit of `value`, the offset in `source` it was read from, beginning the search at `start`.
 * A reader of Markdown or YAML drops backslashes, quotation marks, indentation and line folds, and replaces
 * escapes by what they stand for; this walks both texts side by side so that a problem found in the value
 * can be shown in the file.
 */
export function alignToSource(value: string, source: string, start: number): number[] {
  const offsets: number[] = []
  let offset = start
  for (const unit of value.split('')) {
    if (unit !== ' ' && unit !== '\n') offset = skipDropped(unit, source, offset)
    offsets.push(offset)
    offset += consumedLength(unit, source, offset)
  }
  return offsets
}

function skipDropped(unit: string, source: string, start: number): number {
  const dropped = /[\s\\"']/
  let offset = start
  while (source[offset] !== unit && dropped.test(source[offset] ?? '')) {
    if (escapedCharacter.test(source.slice(offset, offset + 8)) && source[offset + 1] !== unit) break
    offset += 1
  }
  return offset
}

function consumedLength(unit: string, source: string, offset: number): number {
  if (unit === '&') return ampersand.exec(source.slice(offset, offset + 8))?.[0].length ?? 0
  if (source[offset] === unit) return 1
  if (unit === ' ' || unit === '\n') return /\s/.test(source[offset] ?? '') ? 1 : 0
  return escapedCharacter.exec(source.slice(offset, offset + 32))?.[0].length ?? 0
}
