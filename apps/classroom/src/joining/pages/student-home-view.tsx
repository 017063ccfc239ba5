import type { Seat } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { aliasName } from '@karda/i18n/aliases'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { AnswersElsewhere } from '../../answering/pages/answers-elsewhere.tsx'
import { assignedStory, assignmentTitle } from '../../assignments/assigned-story.ts'
import { PageHeading } from '../../frame/page-heading.tsx'
import { RuledEntry, RuledList } from '../../frame/ruled-list.tsx'
import type { SeatAssignment } from '../seat-assignments.ts'
import { NotMeForm } from './not-me-form.tsx'

/** What a student finds after entering with a join card. */
export function StudentHomeView(props: {
  locale: LocaleCode
  seat: Seat
  assignments: readonly SeatAssignment[]
}) {
  const { locale, seat, assignments } = props
  const { t } = translator(locale)
  return (
    <>
      <PageHeading title={t('joining:homeTitle')}>
        {t('joining:yourSeat', { alias: aliasName(locale, seat.aliasKey) })}
      </PageHeading>
      <AnswersElsewhere locale={locale} seat={seat} own={null} />
      {assignments.length === 0 ? (
        <p>{t('joining:noAssignment')}</p>
      ) : (
        <RuledList>
          {assignments.map(({ assignment, status }) => (
            <RuledEntry
              key={assignment.assignmentId}
              href={studentAddress(locale, assignment)}
              title={assignmentTitle(assignment, assignedStory(assignment).story, locale)}
            >
              {t(`joining:status_${status}`)}
            </RuledEntry>
          ))}
        </RuledList>
      )}
      <NotMeForm locale={locale} seat={seat} />
    </>
  )
}
