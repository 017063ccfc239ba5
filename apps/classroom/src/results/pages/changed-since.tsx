import { type LocaleCode, translator } from '@karda/i18n'
import type { ItemAnswer } from '../results.ts'

/** That a written answer was changed after it was marked, and what it had been given. */
export function ChangedSince({ locale, answer }: { locale: LocaleCode; answer: ItemAnswer }) {
  const { earlierPoints, score } = answer
  if (earlierPoints === null) return null
  const { t } = translator(locale)
  return <p>{t('results:changedSince', { points: earlierPoints, maximum: score.maximum })}</p>
}
