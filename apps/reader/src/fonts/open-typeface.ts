import { create, type Font } from 'fontkit'
import { readTypeface, typefaceFiles } from './typeface.ts'

/** Opens the story's typeface for measuring, in the order in which a letter is looked for in its files. */
export function openTypeface(): Font[] {
  return typefaceFiles.map(({ name }) => {
    const font = create(readTypeface(name))
    if (!('layout' in font)) throw new FontCollectionError(name)
    return font
  })
}

/** Only a changed dependency makes a font file hold several fonts. */
export class FontCollectionError extends Error {
  override readonly name = 'FontCollectionError'

  constructor(file: string) {
    super(`The file “${file}” of the typeface is a collection of fonts; one font was expected.`)
  }
}
