import { breakLines } from '@karda/ui/typesetting'

/**
 * Breaks `text` into as few lines as fit in `width` pixels, and among such breaks takes the one whose widest line is
 * the narrowest, so that a headline does not end in a line of one word. `measure` gives pixels.
 */
export function balanceLines(text: string, width: number, measure: (line: string) => number): string[] {
  const widest = (lines: readonly string[]) => Math.max(0, ...lines.map(measure))
  let best = breakLines(text, (line) => measure(line) <= width)
  for (;;) {
    const limit = widest(best)
    const narrower = breakLines(text, (line) => measure(line) < limit)
    if (narrower.length > best.length || widest(narrower) >= limit) return best
    best = narrower
  }
}
