import type { Assignment } from '@karda/database'
import { type LocaleCode, translator } from '@karda/i18n'
import { assignmentAddress } from '../../addresses/class-addresses.ts'
import styles from './assignment-links.module.css'

const pages = ['edit', 'items', 'preview'] as const

/** The pages about an assignment. */
export function AssignmentLinks({ locale, assignment }: { locale: LocaleCode; assignment: Assignment }) {
  const { t } = translator(locale)
  return (
    <nav aria-label={t('assignments:pages')}>
      <ul className={styles.links}>
        {pages.map((page) => (
          <li key={page}>
            <a className={styles.link} href={assignmentAddress(locale, assignment, `${page}/`)}>
              {t(`assignments:page_${page}`)}
            </a>
          </li>
        ))}
        <li>
          <a className={styles.link} href={assignmentAddress(locale, assignment, 'results/')}>
            {t('results:title')}
          </a>
        </li>
      </ul>
    </nav>
  )
}
