import { translator } from '@karda/i18n'
import { actionAddress, studentAddress } from '../../addresses/class-addresses.ts'
import { Notice } from '../../forms/notice.tsx'
import { writeShownAnswers } from '../forms/shown-answers.ts'
import { AssignedQuiz } from '../quiz/assigned-quiz.tsx'
import type { DeviceAttempt } from '../quiz/device-attempt-props.ts'
import type { Sheet } from '../sheet.ts'
import { type SpokenLanguages, writeSpokenLanguages } from '../spoken-languages.ts'
import type { StudentVisit } from '../student-visit.ts'
import { AttemptFields } from './attempt-fields.tsx'
import { dayAndTimeText } from './moment-text.ts'
import styles from './questions-view.module.css'
import { StoryOfSheet } from './story-of-sheet.tsx'

/** What the page says about what was just done. */
const problems = ['unsaved', 'wait', 'full', 'closed'] as const

/** The questions of the attempt under way, with the story beside them where it is open. */
export function QuestionsView(props: {
  visit: StudentVisit
  sheet: Sheet
  spoken: SpokenLanguages
  device: DeviceAttempt
  timeZone: string
  problem: string | undefined
  done: string | undefined
}) {
  const { visit, sheet, device, timeZone } = props
  const { assignment, status } = visit
  const { storyIsOpen, dueAt, attemptsAllowed } = assignment.settings
  const { locale } = sheet
  const { t } = translator(locale)
  const problem = problems.find((one) => one === props.problem)
  const due = dueAt === null ? '' : dayAndTimeText(dueAt, { locale, timeZone })
  return (
    <>
      <div className={styles.notes}>
        {attemptsAllowed > 1 && (
          <p>{t('answering:attemptNumber', { number: device.key.attemptNumber, total: attemptsAllowed })}</p>
        )}
        {dueAt !== null && status === 'open' && <p>{t('answering:due', { time: due })}</p>}
        {dueAt !== null && status === 'overdue' && (
          <Notice kind="problem">
            <p>{t('answering:late', { time: due })}</p>
          </Notice>
        )}
        {status === 'closed' && (
          <Notice kind="problem">
            <p>{t('answering:closed')}</p>
            <p>
              <a href={studentAddress(locale, assignment, 'result/')}>{t('answering:seeResult')}</a>
            </p>
          </Notice>
        )}
        {problem && status !== 'closed' && (
          <Notice kind="problem">
            <p>{t(`answering:problem_${problem}`)}</p>
          </Notice>
        )}
        {props.done === 'saved' && (
          <Notice kind="done">
            <p>{t('answering:done_saved')}</p>
          </Notice>
        )}
        {storyIsOpen && (
          <noscript>
            <p>
              <a href="#story">{t('quiz:readStory')}</a>
            </p>
          </noscript>
        )}
      </div>
      <AssignedQuiz
        sheet={sheet}
        device={device}
        action={actionAddress(locale, 'answering/save')}
        fields={
          <>
            <AttemptFields assignment={assignment} attempt={device.key} />
            <input type="hidden" name="shown" value={writeShownAnswers(device.attempt)} />
            <input type="hidden" name="spoken" value={writeSpokenLanguages(props.spoken) ?? ''} />
          </>
        }
        story={storyIsOpen && <StoryOfSheet locale={locale} assignment={assignment} />}
      />
    </>
  )
}
