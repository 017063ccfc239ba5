import { translator } from '@karda/i18n'
import { Notice } from '../../forms/notice.tsx'
import { withQuery } from '../../forms/see-other.ts'
import { PageHeading } from '../../frame/page-heading.tsx'
import type { WrittenAnswer } from '../marking/marking-queue.ts'
import type { ItemResult } from '../results.ts'
import { editionFor, typedWording } from '../words/wording.ts'
import { AttemptOfAnswer } from './attempt-of-answer.tsx'
import { ChangedSince } from './changed-since.tsx'
import { MarkingForm } from './marking-form.tsx'
import { MarkingNavigation } from './marking-navigation.tsx'
import styles from './marking-view.module.css'
import type { OpenResults } from './open-results.ts'
import { markingAddress, questionAddress } from './results-address.ts'
import { ModelAnswer } from './rubric.tsx'
import { StudentName } from './student-name.tsx'

/** The page on which written answers are marked, one after the other. */
export interface MarkingViewProps {
  open: OpenResults
  item: ItemResult
  queue: readonly WrittenAnswer[]
  /** The answer to be marked now; undefined where there is none. */
  written: WrittenAnswer | undefined
  showsAliases: boolean
  problem: string | undefined
  done: string | undefined
}

/** See `MarkingViewProps`. */
export function MarkingView(props: MarkingViewProps) {
  const { open, item, queue, written, showsAliases } = props
  const { locale, assignment } = open
  const { t } = translator(locale)
  const edition = editionFor(item, locale)
  const marked = queue.filter(({ isMarked }) => isMarked).length
  const isAllMarked = queue.length > 0 && marked === queue.length
  const progress = { marked, total: queue.length }
  const isSaved = props.done === 'saved'
  return (
    <>
      <div lang={edition.locale} className={styles.prompt}>
        <PageHeading title={edition.prompt} />
      </div>
      {(props.problem === 'missing' || props.problem === 'changed') && (
        <Notice kind="problem">
          <p>{t(`results:problem_${props.problem}`)}</p>
        </Notice>
      )}
      {isAllMarked && (
        <Notice kind="done">
          <p>{t('results:allMarked')}</p>
        </Notice>
      )}
      <p role="status" className={styles.progress}>
        {isSaved ? t('results:savedProgress', progress) : t('results:markedOf', progress)}
      </p>
      {written ? <WrittenToMark {...props} written={written} /> : <p>{t('results:noneWritten')}</p>}
      <MarkingNavigation {...props} />
      <p className={styles.blind}>{!showsAliases && queue.length > 0 && t('results:blind')}</p>
      {written && (
        <a
          className={styles.link}
          href={withQuery(markingAddress(locale, assignment, item.itemId), {
            answer: written.id,
            aliases: showsAliases ? undefined : 'shown',
          })}
        >
          {showsAliases ? t('results:hideAliases') : t('results:showAliases')}
        </a>
      )}
      <div className={styles.rubric}>
        <ModelAnswer open={open} item={item} />
      </div>
      <a className={styles.link} href={questionAddress(locale, assignment, item.itemId)}>
        {t('results:backToQuestion')}
      </a>
    </>
  )
}

/** The answer, with its form beside or below it. The way here ends at `#mark`, so that keys act at once. */
function WrittenToMark(props: MarkingViewProps & { written: WrittenAnswer }) {
  const { open, queue, written, showsAliases } = props
  const { locale } = open
  const { t } = translator(locale)
  const words = typedWording(written.text, locale)
  const number = queue.indexOf(written) + 1
  return (
    <section id="mark" className={styles.marking} tabIndex={-1} aria-labelledby="mark-title">
      <div className={styles.written}>
        <h2 id="mark-title" className={styles.title}>
          {t('results:answerOf', { number, total: queue.length })}
        </h2>
        {showsAliases && (
          <p className={styles.alias}>
            <StudentName locale={locale} seat={written.student.seat} />
          </p>
        )}
        <AttemptOfAnswer locale={locale} written={written} />
        <p className={styles.text} lang={words.locale}>
          {words.text}
        </p>
        <ChangedSince locale={locale} answer={written.answer} />
      </div>
      <MarkingForm {...props} />
    </section>
  )
}
