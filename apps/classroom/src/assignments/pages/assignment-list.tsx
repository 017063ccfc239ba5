import type { Assignment } from '@karda/database'
import { translator } from '@karda/i18n'
import { ActionLink, VisuallyHidden } from '@karda/ui'
import { assignmentAddress, classAddress } from '../../addresses/class-addresses.ts'
import { PagePart } from '../../frame/page-heading.tsx'
import { RuledEntry, RuledList } from '../../frame/ruled-list.tsx'
import { services } from '../../services/services.ts'
import { RememberTimeZone } from '../../times/remember-time-zone.tsx'
import { assignmentTitle } from '../assigned-story.ts'
import styles from './assignment-list.module.css'
import { assignmentStatusText, type Telling } from './assignment-status-text.ts'

/** What a class was given, the newest first, and the way to give it more. */
export function AssignmentList(props: {
  classId: string
  assignments: readonly Assignment[]
  telling: Telling
}) {
  const { classId, assignments, telling } = props
  const { locale } = telling
  const { t } = translator(locale)
  return (
    <PagePart heading={t('assignments:list')} text={assignments.length === 0 && t('assignments:none')}>
      {assignments.length > 0 && (
        <RuledList>
          {assignments.toReversed().map((assignment) => (
            <RuledEntry
              key={assignment.assignmentId}
              href={assignmentAddress(locale, assignment)}
              title={titleOf(assignment, telling)}
              beside={
                <a className={styles.results} href={assignmentAddress(locale, assignment, 'results/')}>
                  {t('results:title')}
                  <VisuallyHidden> {titleOf(assignment, telling)}</VisuallyHidden>
                </a>
              }
            >
              {assignmentStatusText(assignment, telling)}
            </RuledEntry>
          ))}
        </RuledList>
      )}
      <RememberTimeZone />
      <ActionLink rank="primary" href={classAddress(locale, classId, 'assign/')}>
        {t('assignments:assignTitle')}
      </ActionLink>
    </PagePart>
  )
}

/** The story of an old assignment may have left the library: the list of the others must not fail for it. */
function titleOf(assignment: Assignment, { locale }: Telling): string {
  const found = services().library.story(assignment.storySlug)
  return found ? assignmentTitle(assignment, found.story, locale) : (assignment.title ?? assignment.storySlug)
}
