import { lastCountedMoment } from '@karda/assessment'
import { translator } from '@karda/i18n'
import { FeedbackPanel } from '@karda/ui/items'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { PagePart } from '../../frame/page-heading.tsx'
import type { LoadedAttempt } from '../load-attempt.ts'
import { LeaveForm } from '../quiz/leave-form.tsx'
import type { Sheet } from '../sheet.ts'
import type { StudentVisit } from '../student-visit.ts'
import { AnswerList } from './answer-list.tsx'
import { AttemptFields } from './attempt-fields.tsx'
import { dayAndTimeText, momentText } from './moment-text.ts'
import styles from './result-view.module.css'

/** After handing in, or closing: what the teacher's setting tells by now, another attempt, and the way out. */
export function ResultView(props: {
  visit: StudentVisit
  loaded: LoadedAttempt
  sheet: Sheet
  /** Whether the points are told by now. */
  isTold: boolean
  timeZone: string
}) {
  const { visit, loaded, sheet, timeZone } = props
  const { assignment, status, records, now } = visit
  const { attemptsAllowed, dueAt } = assignment.settings
  const { locale } = sheet
  const { t } = translator(locale)
  const { submittedAt, attemptNumber } = loaded.record
  const { points, maximum, awaited } = loaded.scored
  const closesAt = lastCountedMoment(assignmentTimes(assignment))
  const left = status === 'closed' ? 0 : attemptsAllowed - records.length
  const isLate = submittedAt !== null && dueAt !== null && submittedAt > dueAt
  return (
    <>
      <div className={styles.state}>
        {attemptsAllowed > 1 && (
          <p>{t('answering:attemptNumber', { number: attemptNumber, total: attemptsAllowed })}</p>
        )}
        <p>
          {submittedAt === null
            ? t('answering:notHandedIn')
            : t('answering:handedInAt', { time: momentText(submittedAt, { locale, timeZone, now }) })}
        </p>
        {isLate && (
          <p>{t('answering:handedInLate', { time: dayAndTimeText(dueAt, { locale, timeZone }) })}</p>
        )}
      </div>
      {props.isTold ? (
        <div className={styles.points}>
          <div className={styles.sum}>{t('quiz:points', { points, maximum })}</div>
          {awaited > 0 && <p>{t('answering:awaited', { count: awaited })}</p>}
        </div>
      ) : (
        <div className={styles.points}>
          <p>{t('answering:toldLater')}</p>
          {closesAt !== null && (
            <p>{t('answering:toldAt', { time: dayAndTimeText(closesAt, { locale, timeZone }) })}</p>
          )}
        </div>
      )}
      {left > 0 && (
        <PostForm action={actionAddress(locale, 'answering/begin')}>
          <AttemptFields assignment={assignment} />
          <p>{t('answering:attemptsLeft', { count: left })}</p>
          <SubmitButton rank="plain">{t('answering:tryAgain')}</SubmitButton>
        </PostForm>
      )}
      <section className={styles.answers} aria-labelledby="answers">
        <h2 id="answers" className={styles.heading}>
          {t('answering:answers')}
        </h2>
        <AnswerList
          sheet={sheet}
          heading="h3"
          after={({ feedback, awaitsTeacher }, edition) =>
            feedback && (
              <div className={styles.feedback}>
                {awaitsTeacher && <p className={styles.teacher}>{edition.answering.teacherScores}</p>}
                <FeedbackPanel content={feedback} messages={edition.quiz} />
              </div>
            )
          }
        />
      </section>
      <PagePart heading={t('answering:leaveHeading')} text={t('answering:leaveText')}>
        <LeaveForm
          action={actionAddress(locale, 'joining/leave')}
          attempt={loaded.record}
          words={{
            leave: t('answering:leave'),
            waiting: t('answering:deviceLeaveWaiting'),
            leaveAnyway: t('answering:deviceLeaveAnyway'),
          }}
        />
      </PagePart>
    </>
  )
}
