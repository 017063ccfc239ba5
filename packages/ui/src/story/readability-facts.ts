import type { Readability } from '@karda/article-content/readability'
import { formatNumber, formatPercent, type LocaleCode, translator } from '@karda/i18n'

/** What was measured of a text, in words: its grade, or the counts that stand in for one. */
export function readabilityFacts(readability: Readability, locale: LocaleCode): string[] {
  const { t } = translator(locale)
  switch (readability.kind) {
    case 'grade':
      return [t('story:readingGrade', { grade: withOneDecimal(readability.grade, locale) })]
    case 'counts':
      return [
        t('story:wordsInSentence', { words: withOneDecimal(readability.wordsPerSentence, locale) }),
        t('story:longWords', { share: formatPercent(readability.longWords, locale) }),
      ]
    default:
      return readability satisfies never
  }
}

function withOneDecimal(value: number, locale: LocaleCode): string {
  return formatNumber(Math.round(value * 10) / 10, locale)
}
