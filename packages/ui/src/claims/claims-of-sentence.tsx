import type { LocaleCode } from '@karda/i18n'
import { translator } from '@karda/i18n'
import { Fragment } from 'react'
import { claimAnchor } from './claim-anchor.ts'
import type { ClaimMark } from './claim-mark.ts'
import styles from './claims.module.css'

/**
 * How the claims of a sentence are made, behind it: each with its number, a link to its entry in the list of claims. Seen
 * only while the box of `ClaimSwitch` is ticked, or where an address leads to one of them.
 */
export function ClaimsOfSentence(props: { marks: readonly ClaimMark[]; ledger: string; locale: LocaleCode }) {
  const { t } = translator(props.locale)
  return props.marks.map(({ number, kind, isFirst }) => {
    const anchor = claimAnchor(number)
    const shownKind = t('background:kind', { context: kind })
    return (
      <Fragment key={number}>
        {' '}
        <a
          {...(isFirst && { id: anchor })}
          className={styles.mark}
          href={`${props.ledger}#${anchor}`}
          aria-label={t('background:claimMark', { number, kind: shownKind })}
        >
          {`${number}\u00a0${shownKind}`}
        </a>
      </Fragment>
    )
  })
}
