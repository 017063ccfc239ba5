import type { MeasureText } from '@karda/ui/typesetting'
import type { CardWords } from '../cards/card-words.ts'
import { noteSizes, subtitleSizes, textSizes, titleSizes, wordmarkSize } from './block-sizes.ts'
import { fitBlock, type TextBlock } from './fit-block.ts'
import { layout } from './layout.ts'

/** The words of a card as they are to be drawn. */
export interface ComposedCard {
  title: TextBlock
  /** Without lines on most cards. */
  subtitle: TextBlock
  text: TextBlock
  wordmark: TextBlock
  /** Language, level and credit. */
  notes: TextBlock
}

/** Breaks the words of a card into lines; the title gets the height that subtitle and text leave. */
export function composeCard(words: CardWords, measure: MeasureText): ComposedCard {
  const { innerWidth, textWidth, bodyHeight } = layout
  const subtitle = fitBlock(words.subtitle ?? '', innerWidth, subtitleSizes, measure)
  const text = fitBlock(words.text, textWidth, textSizes, measure)
  const titleHeight = bodyHeight - heightBelowTitle(subtitle) - heightBelowTitle(text)
  const notes = [words.endonym, words.level, words.credit].filter((note) => note !== undefined)
  return {
    title: fitBlock(words.title, innerWidth, titleSizes(titleHeight), measure),
    subtitle,
    text: { ...text, lines: text.lines.map(withoutLastDot) },
    wordmark: { ...wordmarkSize, lines: [words.wordmark] },
    notes: fitBlock(notes.join(' · '), innerWidth, noteSizes, measure),
  }
}

function heightBelowTitle({ lines, leading }: TextBlock): number {
  return lines.length === 0 ? 0 : layout.gap + lines.length * leading
}

/** The dot between two headwords is left out where a line ends between them. */
function withoutLastDot(line: string): string {
  return line.replace(/\s·$/, '')
}
