import type { Claim } from '@karda/article-content'
import { translator } from '@karda/i18n'
import { storyAddress } from '../addresses/index.ts'
import { claimAnchor } from '../claims/claim-anchor.ts'
import { EntrySources } from '../glossary/entry-sources.tsx'
import { KeptText } from '../marks/kept-text.tsx'
import styles from './claim-entry.module.css'
import type { ShownBackground } from './shown-background.ts'

/** One claim of the ledger, under its number. */
export function ClaimEntry(props: { claim: Claim; number: number; shown: ShownBackground }) {
  const { claim, number, shown } = props
  const { story, edition, words } = shown
  const { locale } = edition
  const { t } = translator(locale)
  const anchor = claimAnchor(number)
  const inStory = claim.where
    .map((place) => /^full\.p(\d+)s(\d+)$/.exec(place))
    .find((place) => place !== null)
  return (
    <li id={anchor} className={styles.entry}>
      <p className={styles.number}>{t('background:claimNumber', { number })}</p>
      <p className={styles.claim}>
        <KeptText text={words.claims[claim.id]?.claim ?? ''} />
      </p>
      <dl className={styles.facts}>
        <div>
          <dt>{t('background:claimBy')}</dt>
          <dd>
            <KeptText text={edition.words.people[claim.by]?.name ?? words.voices[claim.by] ?? ''} />
          </dd>
        </div>
        <div>
          <dt>{t('background:claimKind')}</dt>
          <dd className={styles.kind}>{t('background:kind', { context: claim.kind })}</dd>
        </div>
        <div>
          <dt>{t('background:claimWhere')}</dt>
          <dd>
            {inStory ? (
              <a className={styles.where} href={`${storyAddress(locale, story.slug, 'full')}#${anchor}`}>
                {t('background:whereSentence', { paragraph: inStory[1] ?? '', sentence: inStory[2] ?? '' })}
              </a>
            ) : (
              t('background:whereHeadline')
            )}
          </dd>
        </div>
        <div className={styles.check}>
          <dt>{t('background:claimCheck')}</dt>
          <dd>
            <KeptText text={words.claims[claim.id]?.check ?? ''} />
          </dd>
        </div>
      </dl>
      <EntrySources story={story} ids={claim.sources} locale={locale} label={t('background:claimSources')} />
    </li>
  )
}
