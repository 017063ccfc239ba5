import { findQuotedPassages } from './find-quoted-passages.ts'
import type { SentenceFault } from './sentence-fault.ts'

/** A text that ends as an English sentence ends. */
export const englishSentenceEnd = /[.?!…][”’)\]]*$/
const pointInside = /\.[”’)\]]*\s/
const newSentence = /[?!…][’)\]]*\s+(?=[“(]?\p{Lu})/u

/**
 * Why an English line is not one sentence: it does not end like one, or a sentence ends inside it. Whatever
 * stands between “ and ” may hold several sentences. A `?`, `!` or `…` just before ” is not taken for an end,
 * since the sentence may go on after a quoted question.
 */
export function englishSentenceFault(line: string): SentenceFault | undefined {
  if (!englishSentenceEnd.test(line)) {
    return {
      index: Math.max(line.length - 1, 0),
      expected: 'a line that ends as a sentence ends: . ? ! or …',
      hint: 'One sentence a line: join it with its other half, or end it.',
    }
  }
  const bare = maskQuotations(line)
  const inside = pointInside.exec(bare) ?? newSentence.exec(bare)
  if (!inside) return undefined
  return {
    index: inside.index,
    expected: 'one sentence a line',
    hint: 'Begin the next sentence on a new line; write an abbreviation that ends with a point as words.',
  }
}

/** The line without the ends of sentences inside quotations, but for a point that ends one with its quotation. */
function maskQuotations(line: string): string {
  return findQuotedPassages(line, { open: '“', close: '”' }).reduce((masked, { start, end }) => {
    const inner = line.slice(start + 1, end - 1)
    const filler = inner.replace(/(?<=.)[.?!…](?!$)|(?<=.)[?!…]/gu, 'x')
    return masked.slice(0, start + 1) + filler + masked.slice(end - 1)
  }, line)
}
