import type { Assignment } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { actionAddress } from '../../addresses/class-addresses.ts'
import { Notice } from '../../forms/notice.tsx'
import { assignmentTitle } from '../assigned-story.ts'
import type { AssignmentForm as Form } from '../form/assignment-form.ts'
import { AboutAssignment } from './about-assignment.tsx'
import { AssignmentForm } from './assignment-form.tsx'
import { BackLink } from './back-link.tsx'

/** The page that changes an assignment; its story and level stay. */
export function ChangeView(props: {
  locale: LocaleCode
  assignment: Assignment
  form: Form
  /** Whether students have answered anything yet. */
  hasAnswers: boolean
}) {
  const { locale, assignment, form } = props
  const { t } = translator(locale)
  const headline = assignmentTitle({ title: null }, form.story, locale)
  return (
    <>
      <BackLink locale={locale} assignment={assignment} />
      <AssignmentForm
        locale={locale}
        form={form}
        title={t('assignments:changeTitle')}
        intro={t('assignments:changeText')}
        action={actionAddress(locale, 'assignments/change')}
        send={t('assignments:save')}
        about={
          <>
            <AboutAssignment classId={assignment.classId} assignmentId={assignment.assignmentId} />
            <input type="hidden" name="drawnFrom" value={form.fields.drawnFrom} />
          </>
        }
        storyPart={() => (
          <p>{t('assignments:fixedStory', { headline, level: t(`story:level_${assignment.level}`) })}</p>
        )}
        itemsNote={
          props.hasAnswers && (
            <Notice kind="done">
              <p>{t('assignments:answeredNote')}</p>
            </Notice>
          )
        }
      />
    </>
  )
}
