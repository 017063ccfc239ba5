import { claimKinds } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { KeptText } from '../marks/kept-text.tsx'
import { ClaimEntry } from './claim-entry.tsx'
import styles from './claims-part.module.css'
import type { ShownBackground } from './shown-background.ts'

/** Every claim of the story as a ledger: what is claimed, by whom, how, where, and what would check it. */
export function ClaimsPart(props: ShownBackground) {
  const { edition, background, words } = props
  const { t } = translator(edition.locale)
  return (
    <>
      <p className={styles.intro}>{t('background:claimsIntro')}</p>
      <dl className={styles.kinds}>
        {claimKinds.map((kind) => (
          <div key={kind}>
            <dt>{t('background:kind', { context: kind })}</dt>
            <dd>{t('background:kindMeaning', { context: kind })}</dd>
          </div>
        ))}
      </dl>
      {words.lesson && (
        <div role="note" className={styles.lesson} aria-labelledby="lesson">
          <h3 id="lesson" className={styles.lessonTitle}>
            <KeptText text={words.lesson.title} />
          </h3>
          <p>
            <KeptText text={words.lesson.text} />
          </p>
        </div>
      )}
      <ol className={styles.ledger}>
        {background.claims.map((claim, index) => (
          <ClaimEntry key={claim.id} claim={claim} number={index + 1} shown={props} />
        ))}
      </ol>
    </>
  )
}
