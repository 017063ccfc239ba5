import { formatNumber, type LocaleCode, translator } from '@karda/i18n'
import type { LanguageComparison } from '../results.ts'

/** In which of two languages an item is the easier, by how much, and how sure that is. */
export function comparisonSentence(
  { one, other, difference }: LanguageComparison,
  locale: LocaleCode,
): string {
  const { t } = translator(locale)
  if (difference.kind === 'too-few') {
    return t('results:differenceTooFew', { found: difference.count, needed: difference.fewest })
  }
  const { value, interval, isNotable } = difference
  // All is told of the easier language, whichever of the two that is.
  const isOne = value > 0
  const easier = isOne ? one : other
  const [low, high] = isOne ? [interval.low, interval.high] : [-interval.high, -interval.low]
  const count = wholePoints(Math.abs(value))
  const range = { low: formatNumber(wholePoints(low), locale), high: formatNumber(wholePoints(high), locale) }
  if (isNotable) {
    return t(`results:differenceNotable_${easier}`, { points: formatNumber(count, locale), ...range })
  }
  if (count === 0) {
    return t('results:differenceNone', { count: wholePoints(Math.max(Math.abs(low), Math.abs(high))) })
  }
  return t(`results:differenceSmall_${easier}`, { count, ...range })
}

/** In percentage points; the sum makes 0 of -0. */
function wholePoints(share: number): number {
  return Math.round(share * 100) + 0
}
