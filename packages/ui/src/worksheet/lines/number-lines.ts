import type { LevelText, Paragraph } from '@karda/article-content'
import type { FitsLine } from '../../typesetting/index.ts'
import { type LineSpan, lineSpans } from './line-spans.ts'
import type { LinePart, LineRun, NumberedParagraph } from './numbered-text.ts'
import { sentenceRuns } from './sentence-runs.ts'

/** A run with its sentence and its place in the paragraph's text, in UTF-16 units. */
interface PlacedRun extends LineSpan {
  segment: string
  run: LineRun
}

/**
 * Breaks a story into lines and numbers them through, so that they are the same on every printer and paper and can be
 * cited. Sentences of a paragraph follow one another after a space.
 */
export function numberLines(text: LevelText, fits: FitsLine): NumberedParagraph[] {
  let number = 0
  return text.paragraphs.map((paragraph) => ({
    id: paragraph.id,
    lines: linesOf(paragraph, fits).map((parts) => {
      number += 1
      return { number, parts }
    }),
  }))
}

function linesOf(paragraph: Paragraph, fits: FitsLine): LinePart[][] {
  const { text, runs } = placeRuns(paragraph)
  return lineSpans(text, fits).map((span) => partsWithin(runs, span))
}

function placeRuns(paragraph: Paragraph): { text: string; runs: PlacedRun[] } {
  let text = ''
  const runs: PlacedRun[] = []
  for (const { id, inlines } of paragraph.segments) {
    if (text !== '') text += ' '
    for (const run of sentenceRuns(inlines)) {
      runs.push({ segment: id, run, start: text.length, end: text.length + run.text.length })
      text += run.text
    }
  }
  return { text, runs }
}

function partsWithin(runs: readonly PlacedRun[], span: LineSpan): LinePart[] {
  const cut = runs.flatMap(({ segment, run, start, end }) => {
    const text = run.text.slice(Math.max(0, span.start - start), Math.max(0, Math.min(end, span.end) - start))
    return text === '' ? [] : [{ segment, run: { ...run, text } }]
  })
  return [...Map.groupBy(cut, ({ segment }) => segment)].map(([segment, pieces]) => ({
    segment,
    runs: pieces.map(({ run }) => run),
  }))
}
