import type { Assignment } from '@karda/database'
import { formatMoment, localeByCode, translator } from '@karda/i18n'
import { Fragment } from 'react'
import { PagePart } from '../../frame/page-heading.tsx'
import type { Telling } from './assignment-status-text.ts'
import styles from './assignment-summary.module.css'

/** What a teacher has set for an assignment, in words. */
export function AssignmentSummary(props: { assignment: Assignment; headline: string; telling: Telling }) {
  const { assignment, headline, telling } = props
  const { t } = translator(telling.locale)
  return (
    <PagePart heading={t('assignments:settings')}>
      <dl className={styles.facts}>
        {summaryOf(assignment, headline, telling).map(({ label, value }) => (
          <div key={label} className={styles.fact}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </PagePart>
  )
}

function summaryOf({ level, settings }: Assignment, headline: string, { locale, timeZone }: Telling) {
  const { t } = translator(locale)
  const { locales, itemIds, storyIsOpen, attemptsAllowed, feedback, opensAt, dueAt } = settings
  const time = (moment: number) => formatMoment(moment, locale, timeZone)
  const late = settings.acceptsLate ? t('assignments:late_accepted') : t('assignments:late_refused')
  return [
    { label: t('assignments:story'), value: headline },
    { label: t('assignments:level'), value: t(`story:level_${level}`) },
    {
      label: t('assignments:languages'),
      value: locales.map((code, index) => (
        <Fragment key={code}>
          {index > 0 && ', '}
          <span lang={code}>{localeByCode(code).endonym}</span>
        </Fragment>
      )),
    },
    { label: t('assignments:items'), value: t('assignments:itemCount', { count: itemIds.length }) },
    {
      label: t('assignments:storyAccess'),
      value: t(`assignments:storyAccess_${storyIsOpen ? 'open' : 'closed'}`),
    },
    { label: t('assignments:attempts'), value: String(attemptsAllowed) },
    { label: t('assignments:feedback'), value: t(`assignments:feedback_${feedback}`) },
    { label: t('assignments:opensAt'), value: time(opensAt) },
    { label: t('assignments:dueAt'), value: dueAt === null ? t('assignments:neverDue') : time(dueAt) },
    ...(dueAt === null ? [] : [{ label: t('assignments:lateAnswers'), value: late }]),
    { label: t('assignments:timeZone'), value: timeZone },
    {
      label: t('assignments:retention'),
      value: t(`assignments:${retentionMessage(settings)}`, { count: settings.retentionDays }),
    },
  ]
}

/** What the days of retention are counted from, as `retentionEnd` counts them. */
function retentionMessage({ dueAt, acceptsLate }: Assignment['settings']) {
  if (dueAt === null) return 'retentionDaysNeverDue'
  return acceptsLate ? 'retentionDaysLate' : 'retentionDays'
}
