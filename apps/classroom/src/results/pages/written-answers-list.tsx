import { translator } from '@karda/i18n'
import { PagePart } from '../../frame/page-heading.tsx'
import { markingQueue } from '../marking/marking-queue.ts'
import { editionFor } from '../words/wording.ts'
import type { OpenResults } from './open-results.ts'
import { markingAddress } from './results-address.ts'
import styles from './written-answers-list.module.css'

/** The questions whose answers a teacher marks, with how far that has come. */
export function WrittenAnswersList({ open }: { open: OpenResults }) {
  const { locale, assignment, results } = open
  const { t } = translator(locale)
  const questions = results.items.flatMap((item) => {
    const queue = markingQueue(results, item.itemId)
    return item.answerKey.type === 'extended' && queue.length > 0 ? [{ item, queue }] : []
  })
  if (questions.length === 0) return null
  return (
    <PagePart heading={t('results:writtenAnswers')}>
      <ul className={styles.list}>
        {questions.map(({ item, queue }) => {
          const edition = editionFor(item, locale)
          const marked = queue.filter(({ isMarked }) => isMarked).length
          return (
            <li key={item.itemId} className={styles.item}>
              <p className={styles.prompt}>
                {item.number}. <span lang={edition.locale}>{edition.prompt}</span>
              </p>
              <p className={styles.progress}>{t('results:markedOf', { marked, total: queue.length })}</p>
              <a className={styles.link} href={markingAddress(locale, assignment, item.itemId)}>
                {t('results:markAnswers')}
              </a>
            </li>
          )
        })}
      </ul>
    </PagePart>
  )
}
