import { type LocaleCode, translator } from '@karda/i18n'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { Notice } from '../../forms/notice.tsx'
import { givePageStatus } from '../../frame/give-page-status.ts'
import type { StudentVisit } from '../student-visit.ts'
import { StudentFrame } from './student-frame.tsx'

/** In place of a student's page whose seat has asked for so much that it waits. It answers with 429. */
export async function AskedTooOften(props: {
  locale: LocaleCode
  visit: StudentVisit
  page: '' | 'review/' | 'result/'
  seconds: number
  /** Whether what was just sent met the same limit, and was not saved. */
  isUnsaved?: boolean
}) {
  const { locale, visit, page } = props
  const { t } = translator(locale)
  await givePageStatus(429)
  return (
    <StudentFrame locale={locale} visit={visit} page={page}>
      <Notice kind="problem">
        {props.isUnsaved && <p>{t('answering:problem_wait')}</p>}
        <p>{t('answering:tooOften', { count: Math.ceil(props.seconds / 60) })}</p>
        <p>
          <a href={studentAddress(locale, visit.assignment, page)}>{t('answering:openAgain')}</a>
        </p>
      </Notice>
    </StudentFrame>
  )
}
