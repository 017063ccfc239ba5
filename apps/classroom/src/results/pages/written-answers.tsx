import { translator } from '@karda/i18n'
import { PagePart } from '../../frame/page-heading.tsx'
import { markingQueue, type WrittenAnswer } from '../marking/marking-queue.ts'
import type { ItemResult } from '../results.ts'
import { typedWording } from '../words/wording.ts'
import { AttemptOfAnswer } from './attempt-of-answer.tsx'
import type { OpenResults } from './open-results.ts'
import { markingAddress } from './results-address.ts'
import { Rubric } from './rubric.tsx'
import { StudentName } from './student-name.tsx'
import { Verdict } from './verdict.tsx'
import styles from './written-answers.module.css'

/** The written answers to a question, whole, with what each was given. */
export function WrittenAnswers({ open, item }: { open: OpenResults; item: ItemResult }) {
  const { locale, assignment, results } = open
  const { t } = translator(locale)
  const queue = markingQueue(results, item.itemId)
  const marked = queue.filter(({ isMarked }) => isMarked).length
  return (
    <PagePart
      heading={t('results:writtenAnswers')}
      text={
        queue.length === 0 ? t('results:noneWritten') : t('results:markedOf', { marked, total: queue.length })
      }
    >
      {queue.length > 0 && (
        <a className={styles.link} href={markingAddress(locale, assignment, item.itemId)}>
          {t('results:markAnswers')}
        </a>
      )}
      <Rubric open={open} item={item} />
      <ul className={styles.answers}>
        {queue.map((written) => (
          <li key={written.id} className={styles.answer}>
            <Written open={open} written={written} />
          </li>
        ))}
      </ul>
    </PagePart>
  )
}

function Written({ open, written }: { open: OpenResults; written: WrittenAnswer }) {
  const { locale } = open
  const { t } = translator(locale)
  const { points, maximum, verdict } = written.answer.score
  const words = typedWording(written.text, locale)
  return (
    <>
      <h3 className={styles.name}>
        <StudentName locale={locale} seat={written.student.seat} />
      </h3>
      <AttemptOfAnswer locale={locale} written={written} />
      <p className={styles.text} lang={words.locale}>
        {words.text}
      </p>
      <p className={styles.score}>
        <Verdict locale={locale} verdict={verdict} />
        {written.isMarked && t('results:share', { points, maximum })}
      </p>
    </>
  )
}
