import type { Verdict as VerdictName } from '@karda/assessment'
import { type LocaleCode, translator } from '@karda/i18n'
import { VisuallyHidden } from '@karda/ui'
import { VerdictSign } from '@karda/ui/items'
import styles from './verdict.module.css'

const verdicts = ['right', 'partly-right', 'wrong', 'unanswered', 'awaits-teacher'] as const

/** How right an answer is: a sign and, beside it, the word; for listeners alone where the sign stands in a full table. */
export function Verdict(props: { locale: LocaleCode; verdict: VerdictName; isBare?: boolean }) {
  const word = translator(props.locale).t(`results:verdict_${props.verdict}`)
  return (
    <span className={styles.verdict}>
      <VerdictSign verdict={props.verdict} />
      {props.isBare ? <VisuallyHidden>{word}</VisuallyHidden> : word}
    </span>
  )
}

/** What the signs of a table mean. */
export function VerdictLegend({ locale }: { locale: LocaleCode }) {
  return (
    <ul className={styles.legend} aria-label={translator(locale).t('results:signs')}>
      {verdicts.map((verdict) => (
        <li key={verdict}>
          <Verdict locale={locale} verdict={verdict} />
        </li>
      ))}
    </ul>
  )
}
