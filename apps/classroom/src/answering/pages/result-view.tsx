import { lastCountedMoment } from '@karda/assessment'
import { translator } from '@karda/i18n'
import { FeedbackPanel, type QuizMessages } from '@karda/ui/items'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { assignmentTimes } from '../../assignments/assignment-times.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { PagePart } from '../../frame/page-heading.tsx'
import { countingRule } from '../counting-rule.ts'
import { answersOutOfTurn } from '../late-answers.ts'
import type { LoadedAttempt } from '../load-attempt.ts'
import { LeaveForm } from '../quiz/leave-form.tsx'
import type { Sheet, SheetEdition, SheetQuestion } from '../sheet.ts'
import type { ShownAttempt } from '../shown-attempt.ts'
import type { StudentVisit } from '../student-visit.ts'
import { AnswerList } from './answer-list.tsx'
import { AttemptFields } from './attempt-fields.tsx'
import { AttemptStanding } from './attempt-standing.tsx'
import { dayAndTimeText, momentText } from './moment-text.ts'
import styles from './result-view.module.css'

/** After handing in, or closing: what the teacher's setting tells by now, another attempt, and the way out. */
export function ResultView(props: {
  visit: StudentVisit
  attempt: ShownAttempt<LoadedAttempt>
  /** Whether anything of this or another attempt arrived after closing. */
  hasLateAnswers: boolean
  sheet: Sheet
  /** Whether the points are told by now. */
  isTold: boolean
  timeZone: string
}) {
  const { visit, attempt, sheet, timeZone } = props
  const { shown: loaded, standing } = attempt
  const { assignment, status, records, now } = visit
  const { attemptsAllowed, dueAt } = assignment.settings
  const { locale } = sheet
  const { t } = translator(locale)
  const { attemptNumber } = loaded.record
  const handedInAt = loaded.scored.handedInAt ?? loaded.record.submittedAt
  const { points, maximum, awaited } = loaded.scored
  const { late } = loaded
  const closesAt = lastCountedMoment(assignmentTimes(assignment))
  // Fewer may be allowed than were before.
  const total = Math.max(attemptsAllowed, records.length)
  const left = status === 'closed' ? 0 : attemptsAllowed - records.length
  const isLate = handedInAt !== null && dueAt !== null && handedInAt > dueAt && !late.isHandedIn
  const isAside = standing === 'does-not-count'
  const items = loaded.quiz.editions[0]?.items ?? []
  const outOfTurn = answersOutOfTurn({ items, rule: countingRule(assignment) }, loaded.progress)
  const handedInWords = late.isHandedIn ? 'answering:arrivedAt' : 'answering:handedInAt'
  return (
    <>
      <div className={styles.state}>
        {total > 1 && <p>{t('answering:attemptNumber', { number: attemptNumber, total })}</p>}
        <p>
          {handedInAt === null
            ? t(isAside ? 'answering:attemptNotCounted' : 'answering:notHandedIn')
            : t(handedInWords, { time: momentText(handedInAt, { locale, timeZone, now }) })}
        </p>
        {isLate && (
          <p>{t('answering:handedInLate', { time: dayAndTimeText(dueAt, { locale, timeZone }) })}</p>
        )}
      </div>
      {props.hasLateAnswers && (
        <Notice kind="problem">
          <p>{t(late.isHandedIn && !isAside ? 'answering:arrivedLate' : 'answering:keptLate')}</p>
        </Notice>
      )}
      {outOfTurn > 0 && (
        <Notice kind="problem">
          <p>{t('answering:keptOutOfTurn', { number: outOfTurn })}</p>
        </Notice>
      )}
      <AttemptStanding locale={locale} visit={visit} attempt={attempt} total={total} />
      {props.isTold ? (
        <div className={styles.points}>
          <div className={styles.sum}>{t('quiz:points', { points, maximum })}</div>
          {awaited > 0 && !isAside && <p>{t('answering:awaited', { count: awaited })}</p>}
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
          after={(question, edition) =>
            question.feedback && (
              <div className={styles.feedback}>
                {question.awaitsTeacher && (
                  <p className={styles.teacher}>{edition.answering.teacherScores}</p>
                )}
                <FeedbackPanel content={question.feedback} messages={feedbackWords(question, edition)} />
              </div>
            )
          }
        />
      </section>
      <PagePart heading={t('answering:leaveHeading')} text={t('answering:leaveText')}>
        <LeaveForm
          action={actionAddress(locale, 'joining/leave')}
          attempt={records.at(-1) ?? loaded.record}
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

/** Where an answer arrived after closing and none before, what is right is told without saying that there is no answer. */
function feedbackWords({ response, late }: SheetQuestion, { quiz, answering }: SheetEdition): QuizMessages {
  return late && !response ? { ...quiz, verdict_unanswered: answering.notCounted } : quiz
}
