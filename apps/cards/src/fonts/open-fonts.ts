import { create, type Font } from 'fontkit'
import type { FontFile } from './font-file.ts'

/** Opens the fonts for measuring, in the order in which a letter is looked for. */
export function openFonts(files: readonly FontFile[]): Font[] {
  return files.map(({ data, family }) => {
    const font = create(data)
    if (!('layout' in font)) throw new FontCollectionError(family)
    return font
  })
}

/** Only a changed dependency makes a font file hold several fonts. */
export class FontCollectionError extends Error {
  override readonly name = 'FontCollectionError'

  constructor(family: string) {
    super(`The file of "${family}" is a collection of fonts; one font was expected.`)
  }
}
