import type { AttemptRecord } from '@karda/database'
import { fillMessage, translator } from '@karda/i18n'
import { actionAddress, studentAddress } from '../../addresses/class-addresses.ts'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { itemPlace } from '../item-name.ts'
import type { Sheet } from '../sheet.ts'
import type { StudentVisit } from '../student-visit.ts'
import { AnswerList } from './answer-list.tsx'
import { AttemptFields } from './attempt-fields.tsx'
import { dayAndTimeText } from './moment-text.ts'
import styles from './review-view.module.css'

/** Every question with its answer, to be looked through before handing in. */
export function ReviewView(props: {
  visit: StudentVisit
  sheet: Sheet
  attempt: AttemptRecord
  timeZone: string
}) {
  const { visit, sheet, timeZone } = props
  const { assignment, status } = visit
  const { locale, questions } = sheet
  const { dueAt } = assignment.settings
  const { t } = translator(locale)
  const address = studentAddress(locale, assignment)
  const answered = questions.filter(({ response }) => response !== null).length
  return (
    <>
      <div className={styles.intro}>
        <p>{t('answering:reviewText')}</p>
        <div className={styles.count}>
          {t('answering:answeredOf', { number: answered, total: questions.length })}
        </div>
      </div>
      {dueAt !== null && status === 'overdue' && (
        <Notice kind="problem">
          <p>{t('answering:late', { time: dayAndTimeText(dueAt, { locale, timeZone }) })}</p>
        </Notice>
      )}
      <AnswerList
        sheet={sheet}
        heading="h2"
        after={({ item, number, isReadOnly }, { answering }) =>
          !isReadOnly && (
            <a
              href={`${address}#${itemPlace(item.id)}`}
              aria-label={fillMessage(answering.changeNumber, { number })}
            >
              {answering.change}
            </a>
          )
        }
      />
      <PostForm className={styles.end} action={actionAddress(locale, 'answering/hand-in')}>
        <AttemptFields assignment={assignment} attempt={props.attempt} />
        <SubmitButton>{t('answering:handIn')}</SubmitButton>
        <a className={styles.back} href={address}>
          {t('answering:backToQuestions')}
        </a>
      </PostForm>
    </>
  )
}
