const offsetBasis = 0x811c9dc5
const prime = 0x01000193

/**
 * A seed of 32 bits for one list of an item, so that lists with the same ids are not put in the same order (FNV-1a over
 * the name's UTF-16 units, started from the attempt's seed).
 */
export function seedFor(name: string, seed: number): number {
  let hash = offsetBasis ^ seed
  for (let index = 0; index < name.length; index += 1) {
    hash = Math.imul(hash ^ name.charCodeAt(index), prime)
  }
  return hash
}
