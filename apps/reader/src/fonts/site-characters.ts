import { globSync, readFileSync } from 'node:fs'

/** What a page may need beside the words of today: both alphabets whole, figures, and the signs of good typesetting. */
const always = [
  charactersBetween(0x20, 0x7e),
  charactersBetween(0x531, 0x556),
  charactersBetween(0x559, 0x58a),
  ' «»–—‘’“”…·©․',
].join('')

/** Every character that the files of these folders use, and those that no page should be without. */
export function siteCharacters(folders: readonly string[]): Set<string> {
  const texts = folders.flatMap((folder) =>
    globSync('**/*.{md,yaml,json}', { cwd: folder }).map((file) => readFileSync(`${folder}/${file}`, 'utf8')),
  )
  return new Set([always, ...texts].join('').normalize('NFC'))
}

function charactersBetween(first: number, last: number): string {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('')
}
