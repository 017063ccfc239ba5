/** The word of each gap that is filled. */
export type GapWords = Readonly<Record<string, string>>

/**
 * The gaps after a word was put into one of them, or taken from it (`''`). Each word is used once at most: where it
 * stood in another gap, that gap is empty again, and is named.
 */
export function putWord(words: GapWords, gap: string, word: string): { words: GapWords; emptied?: string } {
  const others = Object.entries(words).filter(([filled]) => filled !== gap)
  if (word === '') return { words: Object.fromEntries(others) }
  const emptied = others.find(([, used]) => used === word)?.[0]
  const kept = others.filter(([filled]) => filled !== emptied)
  return { words: Object.fromEntries([...kept, [gap, word]]), ...(emptied !== undefined && { emptied }) }
}
