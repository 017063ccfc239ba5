import { findQuotedPassages } from './find-quoted-passages.ts'
import type { SentenceFault } from './sentence-fault.ts'

/** A text that ends as an Armenian sentence ends. */
export const armenianSentenceEnd = /։\)?$/

/** Why an Armenian line is not one sentence: it does not end with `։`, or has another `։` outside « ». */
export function armenianSentenceFault(line: string): SentenceFault | undefined {
  if (!armenianSentenceEnd.test(line)) {
    return {
      index: Math.max(line.length - 1, 0),
      expected: 'a line that ends with ։ (U+0589), outside »',
      hint: 'One sentence a line; questions and commands end with ։ too.',
    }
  }
  const bare = findQuotedPassages(line, { open: '«', close: '»' }).reduce(
    (masked, { start, end }) => masked.slice(0, start) + '«'.repeat(end - start) + masked.slice(end),
    line,
  )
  const index = bare.indexOf('։')
  if (index >= bare.lastIndexOf('։')) return undefined
  return {
    index,
    expected: 'one sentence a line',
    hint: 'Begin the next sentence on a new line, or join the two with ․ (U+2024).',
  }
}
