import { formatPercent, type LocaleCode, translator } from '@karda/i18n'
import type { ItemResult } from '../results.ts'
import { formatHundredths } from '../words/format-hundredths.ts'
import styles from './question-facts.module.css'
import { ShareBar } from './share-bar.tsx'

/** What the statistics say of a question, in sentences. */
export function QuestionFacts({ locale, item }: { locale: LocaleCode; item: ItemResult }) {
  const { facility } = item
  return (
    <div className={styles.facts}>
      {facility.kind === 'estimated' && <ShareBar share={facility.value} interval={facility.interval} />}
      <p>{facilitySentence(item, locale)}</p>
      {discriminationSentences(item, locale).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </div>
  )
}

function facilitySentence({ facility }: ItemResult, locale: LocaleCode): string {
  const { t } = translator(locale)
  if (facility.kind === 'too-few') {
    return t('results:facilityTooFew', { found: facility.count, needed: facility.fewest })
  }
  return t('results:facilityText', {
    share: formatPercent(facility.value, locale),
    low: formatPercent(facility.interval.low, locale),
    high: formatPercent(facility.interval.high, locale),
    students: facility.count,
  })
}

function discriminationSentences({ discrimination }: ItemResult, locale: LocaleCode): string[] {
  const { t } = translator(locale)
  switch (discrimination.kind) {
    case 'estimated': {
      const { value, interval } = discrimination
      const sentence = t('results:discriminationText', {
        value: formatHundredths(value, locale),
        low: formatHundredths(interval.low, locale),
        high: formatHundredths(interval.high, locale),
      })
      return value < 0 ? [sentence, t('results:discriminationNegative')] : [sentence]
    }
    case 'too-few': {
      const { count: found, fewest: needed } = discrimination
      return [t('results:discriminationTooFew', { found, needed })]
    }
    case 'no-variance':
      return [t('results:discriminationNoVariance')]
    default:
      return discrimination satisfies never
  }
}
