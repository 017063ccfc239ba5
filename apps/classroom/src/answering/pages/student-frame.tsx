import type { AttemptRecord } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { KeptText } from '@karda/ui'
import type { ReactNode } from 'react'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { assignedStory, assignmentTitle } from '../../assignments/assigned-story.ts'
import { Notice } from '../../forms/notice.tsx'
import { withQuery } from '../../forms/see-other.ts'
import { ClassFrame } from '../../frame/class-frame.tsx'
import { RememberTimeZone } from '../../times/remember-time-zone.tsx'
import type { StudentVisit } from '../student-visit.ts'
import { AnswersElsewhere } from './answers-elsewhere.tsx'
import styles from './student-frame.module.css'

/** What was wrong with a form whatever page its attempt has by now. */
const problems = ['erased', 'handed-in'] as const

/** What stands around a student's page of an assignment: which quiz it is, and whose seat. */
export function StudentFrame(props: {
  locale: LocaleCode
  visit: StudentVisit
  page: '' | 'review/' | 'result/'
  /** What else the page is asked for, so that it is the same in another language. */
  query?: Readonly<Record<string, string | undefined>>
  /** The attempt whose answers the page itself sends, with a script; none where it has nothing that does. */
  own?: AttemptRecord
  /** What the page is called; the title of the assignment where it has no name of its own. */
  title?: string
  /** What the address says of the form that led here; of that, what can be said on any of the pages is said here. */
  problem?: string | undefined
  children: ReactNode
}) {
  const { locale, visit, page } = props
  const { assignment, student } = visit
  const quiz = assignmentTitle(assignment, assignedStory(assignment).story, locale)
  const problem = problems.find((one) => one === props.problem)
  const { t } = translator(locale)
  const alias = aliasName(locale, student.seat.aliasKey)
  return (
    <ClassFrame
      locale={locale}
      viewer="student"
      title={props.title ?? quiz}
      addressIn={(code) => withQuery(studentAddress(code, assignment, page), props.query ?? {})}
    >
      <header className={styles.head}>
        {props.title !== undefined && (
          <p className={styles.quiz}>
            <KeptText text={quiz} />
          </p>
        )}
        <h1 className={styles.title}>
          <KeptText text={props.title ?? quiz} />
        </h1>
        <p className={styles.seat}>{t('answering:yourSeat', { alias })}</p>
      </header>
      <AnswersElsewhere locale={locale} seat={student.seat} own={props.own ?? null} />
      {problem && (
        <Notice kind="problem">
          <p>{t(`answering:problem_${problem}`)}</p>
        </Notice>
      )}
      {props.children}
      {/* Times are told by the clock of the student's device. */}
      <RememberTimeZone />
    </ClassFrame>
  )
}
