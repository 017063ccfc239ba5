import type { SentenceFault } from './sentence-fault.ts'

/** A text that ends as a sentence ends, in any script, by the signs that Unicode counts as ends of sentences. */
export const anySentenceEnd = /[\p{Sentence_Terminal}…](?:\s*[\p{Pe}\p{Pf}\p{Pi}])*$/u

/**
 * Why a line is not one sentence, in a language of which nothing more is known: it does not end like one. That one
 * ends inside it cannot be told from an abbreviation.
 */
export function anySentenceFault(line: string): SentenceFault | undefined {
  if (anySentenceEnd.test(line)) return undefined
  return {
    index: Math.max(line.length - 1, 0),
    expected: 'a line that ends as a sentence ends',
    hint: 'One sentence a line: join it with its other half, or end it.',
  }
}
