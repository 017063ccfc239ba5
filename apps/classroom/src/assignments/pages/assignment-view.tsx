import type { Assignment, Class } from '@karda/database'
import { translator } from '@karda/i18n'
import type { ReactNode } from 'react'
import { classAddress } from '../../addresses/class-addresses.ts'
import { Notice } from '../../forms/notice.tsx'
import { PageHeading } from '../../frame/page-heading.tsx'
import { assignedStory, assignmentTitle } from '../assigned-story.ts'
import { AssignmentLinks } from './assignment-links.tsx'
import { AssignmentShare } from './assignment-share.tsx'
import type { Telling } from './assignment-status-text.ts'
import { AssignmentSummary } from './assignment-summary.tsx'
import { WayBack } from './back-link.tsx'

/** An assignment as its teacher sees it. */
export interface AssignmentViewProps {
  ownedClass: Class
  assignment: Assignment
  /** By which students find it; undefined where no code leads to it. */
  code: string | undefined
  telling: Telling
  done: string | undefined
  /** What became of a form about the class that answers. */
  notices: ReactNode
  /** The class while it answers. */
  live: ReactNode
  /** What can be done with the assignment meanwhile, and after. */
  controls: ReactNode
}

/** See `AssignmentViewProps`. */
export function AssignmentView({ ownedClass, assignment, code, telling, ...props }: AssignmentViewProps) {
  const { locale } = telling
  const { t } = translator(locale)
  const { story } = assignedStory(assignment)
  const title = assignmentTitle(assignment, story, locale)
  return (
    <>
      <WayBack href={classAddress(locale, ownedClass.classId)}>
        {t('assignments:backToClass', { className: ownedClass.name })}
      </WayBack>
      <PageHeading title={title} />
      {props.notices}
      {props.done === 'changed' && (
        <Notice kind="done">
          <p>{t('assignments:done_changed')}</p>
        </Notice>
      )}
      <AssignmentLinks locale={locale} assignment={assignment} />
      {code !== undefined && <AssignmentShare locale={locale} code={code} title={title} />}
      {props.live}
      {props.controls}
      <AssignmentSummary
        assignment={assignment}
        headline={assignmentTitle({ title: null }, story, locale)}
        telling={telling}
      />
    </>
  )
}
