import type { BlockSize, BlockSizes } from './fit-block.ts'

/** Line height of a title as a multiple of its size: Armenian ascenders and descenders are long. */
const titleLeading = 1.22
const mostTitleLines = 4

/** Sizes of a title for which there are `height` pixels; none is too small to read on a telephone. */
export function titleSizes(height: number): BlockSizes {
  const titleSize = (size: number): BlockSize => {
    const leading = Math.round(size * titleLeading)
    return { size, leading, mostLines: Math.min(mostTitleLines, Math.floor(height / leading)) }
  }
  return { wished: [76, 70, 64, 58, 53, 48, 44, 40].map(titleSize), smallest: titleSize(36) }
}

/** Sizes of the story's headline on the card of its glossary. */
export const subtitleSizes: BlockSizes = {
  wished: [{ size: 38, leading: 50, mostLines: 2 }],
  smallest: { size: 33, leading: 43, mostLines: 2 },
}

/** Sizes of a standfirst: a little smaller is better than losing the half that qualifies the other. */
export const textSizes: BlockSizes = {
  wished: [
    { size: 29, leading: 41, mostLines: 3 },
    { size: 27, leading: 38, mostLines: 3 },
  ],
  smallest: { size: 26, leading: 36, mostLines: 4 },
}

/** Sizes of the line of language, level and credit. */
export const noteSizes: BlockSizes = {
  wished: [{ size: 23, leading: 32, mostLines: 1 }],
  smallest: { size: 20, leading: 32, mostLines: 1 },
}

/** The size of the site's name. */
export const wordmarkSize = { size: 36, leading: 44 } as const
