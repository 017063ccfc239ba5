import { type LocaleCode, translator } from '@karda/i18n'
import { KeptText } from '@karda/ui'
import type { ReactNode } from 'react'
import { assignmentAddress, classAddress } from '../../addresses/class-addresses.ts'
import { ClassFrame } from '../../frame/class-frame.tsx'
import type { OpenResults } from './open-results.ts'
import { resultsAddress } from './results-address.ts'
import styles from './results-frame.module.css'

/** A page of results, below the way that leads to it. */
export function ResultsFrame(props: {
  open: OpenResults
  /** What the page is called in the window's bar. */
  title: string
  addressIn: (locale: LocaleCode) => string
  /** Whether the page is below that of all results, and so leads back to it. */
  isBelow: boolean
  children: ReactNode
}) {
  const { locale, ownedClass, assignment, title } = props.open
  const { t } = translator(locale)
  return (
    <ClassFrame locale={locale} viewer="teacher" title={props.title} addressIn={props.addressIn}>
      <nav aria-label={t('results:path')}>
        <ul className={styles.path}>
          <li>
            <a href={classAddress(locale, ownedClass.classId)}>{ownedClass.name}</a>
          </li>
          <li>
            <a href={assignmentAddress(locale, assignment)}>
              <span>
                <KeptText text={title} />
              </span>
            </a>
          </li>
          {props.isBelow && (
            <li>
              <a href={resultsAddress(locale, assignment)}>{t('results:title')}</a>
            </li>
          )}
        </ul>
      </nav>
      {props.children}
    </ClassFrame>
  )
}
