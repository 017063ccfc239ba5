import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import type { StudentVisit } from '../student-visit.ts'
import { AttemptFields } from './attempt-fields.tsx'
import styles from './begin-view.module.css'
import { dayAndTimeText } from './moment-text.ts'

/** Before the first answer: the rules and the button that begins; or when the quiz opens, or that it is closed. */
export function BeginView(props: {
  locale: LocaleCode
  visit: StudentVisit
  questionCount: number
  timeZone: string
}) {
  const { locale, visit, timeZone } = props
  const { t } = translator(locale)
  const { assignment, status } = visit
  const { storyIsOpen, feedback, dueAt, acceptsLate, attemptsAllowed, opensAt } = assignment.settings
  const time = (moment: number) => dayAndTimeText(moment, { locale, timeZone })
  if (status === 'scheduled') {
    return (
      <div className={styles.state}>
        <div className={styles.moment}>{t('answering:opensAt', { time: time(opensAt) })}</div>
        <p>{t('answering:opensText')}</p>
      </div>
    )
  }
  if (status === 'closed') return <p className={styles.state}>{t('answering:closedNotBegun')}</p>
  const rules = [
    t('answering:questionCount', { count: props.questionCount }),
    t(storyIsOpen ? 'answering:storyOpen' : 'answering:storyClosed'),
    t(`answering:feedback_${feedback}`),
    ...(attemptsAllowed > 1 ? [t('answering:attempts', { count: attemptsAllowed })] : []),
    ...(dueAt !== null && status === 'open' ? [t('answering:due', { time: time(dueAt) })] : []),
    ...(dueAt !== null && status === 'open' && !acceptsLate ? [t('answering:dueStrict')] : []),
  ]
  return (
    <section aria-labelledby="rules">
      {dueAt !== null && status === 'overdue' && (
        <Notice kind="problem">
          <p>{t('answering:late', { time: time(dueAt) })}</p>
        </Notice>
      )}
      <h2 id="rules" className={styles.heading}>
        {t('answering:rules')}
      </h2>
      <ul className={styles.rules}>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
        <noscript>
          <li>{t('answering:saving', { button: t('answering:saveAll') })}</li>
        </noscript>
      </ul>
      <PostForm action={actionAddress(locale, 'answering/begin')}>
        <AttemptFields assignment={assignment} />
        <SubmitButton>{t('answering:begin')}</SubmitButton>
      </PostForm>
    </section>
  )
}
