import { aliasWords } from './alias-words.ts'
import { parseAliasKey } from './parse-alias-key.ts'

/**
 * Draws `count` aliases for a class that holds those of `taken` already; no alias comes twice. Words are spent evenly:
 * a noun comes again only when every noun with a free pair has come as often, and so, for that noun, an adjective.
 * Among equals chance decides; `random` gives numbers from 0 up to, but not, 1. Fewer than `count` come back only when
 * the class has used up every pair.
 */
export function drawAliasKeys(count: number, taken: Iterable<string>, random: () => number): string[] {
  const used = new Set(taken)
  const usesByAdjective = countUses(Object.keys(aliasWords.en.adjectives), used, 'adjective')
  const usesByNoun = countUses(Object.keys(aliasWords.en.nouns), used, 'noun')
  const drawn: string[] = []
  while (drawn.length < count) {
    const noun = pickLeastUsed(usesByNoun, random)
    if (noun === undefined) break
    const free = [...usesByAdjective].filter(([adjective]) => !used.has(`${adjective}-${noun}`))
    const adjective = pickLeastUsed(new Map(free), random)
    if (adjective === undefined) {
      usesByNoun.delete(noun)
      continue
    }
    const aliasKey = `${adjective}-${noun}`
    used.add(aliasKey)
    drawn.push(aliasKey)
    usesByAdjective.set(adjective, (usesByAdjective.get(adjective) ?? 0) + 1)
    usesByNoun.set(noun, (usesByNoun.get(noun) ?? 0) + 1)
  }
  return drawn
}

function countUses(
  ids: readonly string[],
  aliasKeys: Iterable<string>,
  part: 'adjective' | 'noun',
): Map<string, number> {
  const uses = new Map(ids.map((id) => [id, 0]))
  for (const aliasKey of aliasKeys) {
    const id = parseAliasKey(aliasKey)?.[part]
    if (id !== undefined) uses.set(id, (uses.get(id) ?? 0) + 1)
  }
  return uses
}

function pickLeastUsed(uses: ReadonlyMap<string, number>, random: () => number): string | undefined {
  const fewest = Math.min(...uses.values())
  const candidates = [...uses].filter(([, count]) => count === fewest)
  return candidates[Math.floor(random() * candidates.length)]?.[0]
}
