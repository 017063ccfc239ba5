/** An abbreviation in capitals, without its ending. */
export interface Abbreviation {
  letters: string
  start: number
  end: number
}

/** The abbreviations of a text: two or more capitals in a row. Roman numerals below forty are none. */
export function findAbbreviations(text: string): Abbreviation[] {
  return [...text.matchAll(/(?<![\p{L}\p{M}])\p{Lu}{2,}(?![\p{L}\p{M}])/gu)]
    .filter(([letters]) => !/^[IVX]+$/.test(letters))
    .map((match) => ({ letters: match[0], start: match.index, end: match.index + match[0].length }))
}

/**
 * Whether an abbreviation stands with what it stands for: `Full Name (ABBR)` or `ABBR (full name)`, the
 * initials of the name being its letters. Small words may be skipped; an ending after a hyphen is allowed.
 */
export function isExplainedInPlace(text: string, { letters, start, end }: Abbreviation): boolean {
  const after = text.slice(end)
  const before = text.slice(0, start)
  if (before.endsWith('(') && /^(?:-\p{Ll}+)?\)/u.test(after)) {
    return spellsBackwards(wordsIn(before), letters)
  }
  const expansion = /^(?:-\p{Ll}+)? \(([^)]+)\)/u.exec(after)?.[1]
  return expansion !== undefined && initialsMatch(expansion, letters)
}

/** Whether the initials of a whole name are the letters of an abbreviation. */
export function initialsMatch(name: string, letters: string): boolean {
  const words = wordsIn(name.replace(/^the /i, ''))
  return startsWith(words[0] ?? '', letters[0] ?? '') && spellsBackwards(words, letters)
}

function wordsIn(text: string): string[] {
  return text.match(/\p{L}[\p{L}\p{M}’-]*/gu) ?? []
}

function spellsBackwards(words: readonly string[], letters: string): boolean {
  let index = words.length - 1
  for (const letter of letters.split('').reverse()) {
    while (isSmallWord(words[index]) && !startsWith(words[index] ?? '', letter)) index -= 1
    if (!startsWith(words[index] ?? '', letter)) return false
    index -= 1
  }
  return true
}

function isSmallWord(word: string | undefined): boolean {
  return word !== undefined && word.length <= 3 && word === word.toLowerCase()
}

function startsWith(word: string, letter: string): boolean {
  return word !== '' && word[0]?.toLowerCase() === letter.toLowerCase()
}
