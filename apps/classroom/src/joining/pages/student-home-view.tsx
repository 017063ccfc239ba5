import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress, studentAddress } from '../../addresses/class-addresses.ts'
import { assignedStory, assignmentTitle } from '../../assignments/assigned-story.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { PageHeading } from '../../frame/page-heading.tsx'
import type { SeatAssignment } from '../seat-assignments.ts'
import styles from './student-home-view.module.css'

/** What a student finds after entering with a join card. */
export function StudentHomeView(props: {
  locale: LocaleCode
  alias: string
  assignments: readonly SeatAssignment[]
}) {
  const { locale, alias, assignments } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('joining:homeTitle')}>{t('joining:yourSeat', { alias })}</PageHeading>
      {assignments.length === 0 ? (
        <p className={styles.none}>{t('joining:noAssignment')}</p>
      ) : (
        <ul className={styles.list}>
          {assignments.map(({ assignment, status }) => (
            <li key={assignment.assignmentId} className={styles.item}>
              <a className={styles.title} href={studentAddress(locale, assignment)}>
                {assignmentTitle(assignment, assignedStory(assignment).story, locale)}
              </a>
              <span className={styles.status}>{t(`joining:status_${status}`)}</span>
            </li>
          ))}
        </ul>
      )}
      <PostForm action={actionAddress(locale, 'joining/leave')}>
        <SubmitButton rank="plain">{t('joining:notMe')}</SubmitButton>
      </PostForm>
    </>
  )
}
