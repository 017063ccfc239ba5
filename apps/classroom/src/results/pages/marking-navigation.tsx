import { translator } from '@karda/i18n'
import { VisuallyHidden } from '@karda/ui'
import { withQuery } from '../../forms/see-other.ts'
import styles from './marking-navigation.module.css'
import type { MarkingViewProps } from './marking-view.tsx'
import { markingAddress } from './results-address.ts'

/** All answers to a question by their numbers, to go to any of them; a marked one is ticked. */
export function MarkingNavigation({ open, item, queue, written, showsAliases }: MarkingViewProps) {
  const { locale, assignment } = open
  const { t } = translator(locale)
  if (queue.length < 2) return null
  return (
    <nav aria-label={t('results:answersToMark')}>
      <ol className={styles.numbers}>
        {queue.map(({ id, isMarked }, index) => (
          <li key={id}>
            <a
              className={styles.number}
              href={`${withQuery(markingAddress(locale, assignment, item.itemId), {
                answer: id,
                aliases: showsAliases ? 'shown' : undefined,
              })}#mark`}
              aria-current={id === written?.id ? 'true' : undefined}
            >
              {index + 1}
              {isMarked && (
                <>
                  <span aria-hidden="true">✓</span>
                  <VisuallyHidden> {t('results:isMarked')}</VisuallyHidden>
                </>
              )}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
