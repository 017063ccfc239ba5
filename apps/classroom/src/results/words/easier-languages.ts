import type { LocaleCode } from '@karda/i18n'
import type { ItemResult } from '../results.ts'

/** The languages in which an item is much easier than in another. */
export function easierLanguages({ comparisons }: Pick<ItemResult, 'comparisons'>): LocaleCode[] {
  const easier = comparisons.flatMap(({ one, other, difference }) => {
    if (difference.kind !== 'estimated' || !difference.isNotable) return []
    return [difference.value > 0 ? one : other]
  })
  return [...new Set(easier)]
}
