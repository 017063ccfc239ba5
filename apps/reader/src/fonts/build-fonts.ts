import { createHash } from 'node:crypto'
import subsetFont from 'subset-font'
import { readTypeface, readUnicodeRanges, typefaceFiles } from './typeface.ts'
import { isInUnicodeRange, unicodeRange } from './unicode-range.ts'

/** A font cut to the site's characters. */
export interface SiteFont {
  /** Its address from the domain's root; the name changes with the content. */
  address: string
  data: Buffer
  unicodeRange: string
  isPreloaded: boolean
}

/** Cuts the story's typeface to the characters that a site uses; a file of which it uses none is left out. */
export async function buildFonts(characters: ReadonlySet<string>): Promise<SiteFont[]> {
  const ranges = readUnicodeRanges()
  const left = new Set(characters)
  const fonts: SiteFont[] = []
  for (const { name, isPreloaded } of typefaceFiles) {
    const taken = [...left].filter((character) => isInUnicodeRange(ranges[name], character))
    if (taken.length === 0) continue
    for (const character of taken) left.delete(character)
    const data = await subsetFont(readTypeface(name), taken.join(''), { targetFormat: 'woff2' })
    const hash = createHash('sha256').update(data).digest('hex').slice(0, 12)
    fonts.push({
      address: `/fonts/noto-serif-armenian-${name}-${hash}.woff2`,
      data,
      unicodeRange: unicodeRange(taken),
      isPreloaded,
    })
  }
  return fonts
}
