import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'

/** Not by `require.resolve`: the pages' bundler would turn its answer into the number of a module. */
const packageFolder = join(process.cwd(), 'node_modules/@fontsource/noto-serif-armenian')

/**
 * The files that the typeface is shipped in. A character that two of them have is taken from the first one here;
 * those marked are asked for by every page before its style sheet is read.
 */
export const typefaceFiles = [
  { name: 'armenian', isPreloaded: true },
  { name: 'latin', isPreloaded: true },
  { name: 'latin-ext', isPreloaded: false },
] as const

/** The name of one of the typeface's files. */
export type TypefaceFile = (typeof typefaceFiles)[number]['name']

const unicodeRangesSchema = z.record(z.enum(['armenian', 'latin', 'latin-ext']), z.string())

/** Reads the font of one of the typeface's files, WOFF2. */
export function readTypeface(name: TypefaceFile): Buffer {
  return readFileSync(join(packageFolder, `files/noto-serif-armenian-${name}-400-normal.woff2`))
}

/** Reads which characters each of the typeface's files has, as the package says it: CSS `unicode-range`. */
export function readUnicodeRanges(): Record<TypefaceFile, string> {
  return unicodeRangesSchema.parse(JSON.parse(readFileSync(join(packageFolder, 'unicode.json'), 'utf8')))
}
