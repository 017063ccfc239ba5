import { type LocaleCode, translator } from '@karda/i18n'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { withQuery } from '../../forms/see-other.ts'
import { ChoiceLinks } from '../../frame/choice-links.tsx'
import type { LoadedAttempt } from '../load-attempt.ts'
import type { ShownAttempt } from '../shown-attempt.ts'
import type { StudentVisit } from '../student-visit.ts'
import styles from './attempt-standing.module.css'

/** How the attempt that is shown stands to the others of the seat, and the way to those. */
export function AttemptStanding(props: {
  locale: LocaleCode
  visit: StudentVisit
  attempt: ShownAttempt<LoadedAttempt>
  /** How many attempts there may be. */
  total: number
}) {
  const { locale, visit, attempt, total } = props
  const { assignment, records } = visit
  const { t } = translator(locale)
  if (attempt.standing === 'only') return null
  return (
    <div className={styles.standing}>
      {standingSentences(attempt, locale).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ChoiceLinks
        label={t('answering:yourAttempts')}
        links={records.map(({ attemptNumber }) => ({
          href: withQuery(studentAddress(locale, assignment, 'result/'), { attempt: String(attemptNumber) }),
          text: t('answering:attemptNumber', { number: attemptNumber, total }),
          isCurrent: attemptNumber === attempt.shown.record.attemptNumber,
        }))}
      />
    </div>
  )
}

function standingSentences(
  { standing, countingNumber, isUndecided }: ShownAttempt<LoadedAttempt>,
  locale: LocaleCode,
): string[] {
  const { t } = translator(locale)
  const otherCounts = t('answering:otherAttemptCounts', { number: countingNumber })
  switch (standing) {
    case 'only':
    case 'untold':
      return []
    case 'counts':
      return [t('answering:attemptCounts'), ...(isUndecided ? [t('answering:otherAttemptMayCount')] : [])]
    case 'may-count':
      return [otherCounts, t('answering:attemptMayCount')]
    case 'does-not-count':
      return [otherCounts]
    default:
      return standing satisfies never
  }
}
