import type { Assignment } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { assignmentAddress } from '../../addresses/class-addresses.ts'
import { assignedStory, assignmentTitle } from '../assigned-story.ts'
import styles from './back-link.module.css'

/** From a page about an assignment back to the assignment. */
export function BackLink({ locale, assignment }: { locale: LocaleCode; assignment: Assignment }) {
  const title = assignmentTitle(assignment, assignedStory(assignment).story, locale)
  return (
    <WayBack href={assignmentAddress(locale, assignment)}>
      {translator(locale).t('assignments:backToAssignment', { title })}
    </WayBack>
  )
}

/** A link above a page's heading to the page that it hangs below. */
export function WayBack({ href, children }: { href: string; children: string }) {
  return (
    <p className={styles.place}>
      <a className={styles.back} href={href}>
        {children}
      </a>
    </p>
  )
}
