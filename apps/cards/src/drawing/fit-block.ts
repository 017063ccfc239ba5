import type { MeasureText } from '@karda/ui/typesetting'
import { balanceLines } from './balance-lines.ts'
import { cutToLines } from './cut-to-lines.ts'

/** A size in which a text may be set, with its line height, both in pixels, and the lines there is room for. */
export interface BlockSize {
  size: number
  leading: number
  mostLines: number
}

/** Sizes in which a text may be set. */
export interface BlockSizes {
  /** In the order in which they are tried: the text is set in the first that holds all of it. */
  wished: readonly BlockSize[]
  /** For a text that none of them holds; what it does not hold either is cut off. */
  smallest: BlockSize
}

/** Text broken into lines, with its size and line height in pixels. */
export interface TextBlock {
  lines: string[]
  size: number
  leading: number
}

/**
 * Sets `text` within `width` pixels in the first of `sizes` in which it fits whole. One that fits in none is cut at a
 * word and ends in “…”.
 */
export function fitBlock(text: string, width: number, sizes: BlockSizes, measure: MeasureText): TextBlock {
  for (const { size, leading, mostLines } of sizes.wished) {
    const measureLine = (line: string) => measure(line, size)
    const lines = balanceLines(text, width, measureLine)
    const isWhole = lines.length <= mostLines && lines.every((line) => measureLine(line) <= width)
    if (isWhole) return { lines, size, leading }
  }
  const { size, leading, mostLines } = sizes.smallest
  const measureLine = (line: string) => measure(line, size)
  const cut = cutToLines(text, mostLines, (line) => measureLine(line) <= width)
  return { lines: balanceLines(cut.join(' '), width, measureLine), size, leading }
}
