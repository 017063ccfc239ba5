import { translator } from '@karda/i18n'
import { KeptText } from '@karda/ui'
import type { ItemAnswer, ItemResult } from '../results.ts'
import { remarksOn } from '../words/reason-of.ts'
import { responseParts } from '../words/response-parts.ts'
import { criteriaOf } from '../words/rubric-words.ts'
import { editionFor, typedWording } from '../words/wording.ts'
import { ChangedSince } from './changed-since.tsx'
import type { OpenResults } from './open-results.ts'
import { markingAddress, questionAddress } from './results-address.ts'
import styles from './student-answer.module.css'
import { Verdict } from './verdict.tsx'

/** One answer of a student: the question, what was answered, how right it is, and why what is wrong is wrong. */
export function StudentAnswer(props: {
  open: OpenResults
  item: ItemResult
  answer: ItemAnswer | undefined
}) {
  const { open, item, answer } = props
  const { locale, assignment } = open
  const { t } = translator(locale)
  // As the student read it, where that is known.
  const edition = editionFor(item, answer?.locale ?? locale)
  if (!answer) return null
  const { score } = answer
  const isTyped = edition.type === 'short-answer' || edition.type === 'extended'
  const code = editionFor(item, locale).locale
  const mistakes = remarksOn(item, open.explanations, code, answer.response).filter(({ isRight }) => !isRight)
  return (
    <div className={styles.answer}>
      <h3 className={styles.prompt}>
        <span className={styles.number}>{item.number}.</span>{' '}
        <a href={questionAddress(locale, assignment, item.itemId)} lang={edition.locale}>
          {edition.prompt}
        </a>
      </h3>
      <p className={styles.score}>
        <Verdict locale={locale} verdict={score.verdict} />
        {score.verdict !== 'unanswered' && score.verdict !== 'awaits-teacher' && (
          <span>{t('results:share', { ...score })}</span>
        )}
        {answer.locale && item.editions.length > 1 && <span>{t(`results:answeredIn_${answer.locale}`)}</span>}
      </p>
      {answer.response && (
        <ul className={styles.parts} aria-label={t('results:answer')}>
          {responseParts(edition, answer.response).map((part) => {
            const words = isTyped
              ? typedWording(part, edition.locale)
              : { locale: edition.locale, text: part }
            return (
              <li key={part} lang={words.locale} className={styles.part}>
                <KeptText text={words.text} />
              </li>
            )
          })}
        </ul>
      )}
      {answer.response && mistakes.length > 0 && (
        <ul className={styles.reasons} lang={code}>
          {[...new Set(mistakes.map(({ reason }) => reason))].map((reason) => (
            <li key={reason}>
              <KeptText text={reason} />
            </li>
          ))}
        </ul>
      )}
      <Marks open={open} item={item} answer={answer} />
    </div>
  )
}

/** The marks of a written answer, and the way to give or change them. */
function Marks({ open, item, answer }: { open: OpenResults; item: ItemResult; answer: ItemAnswer }) {
  const { locale, assignment, explanations } = open
  const { t } = translator(locale)
  const { marks, score } = answer
  if (item.answerKey.type !== 'extended' || score.verdict === 'unanswered') return null
  return (
    <>
      <ChangedSince locale={locale} answer={answer} />
      {marks && (
        <ul className={styles.reasons} aria-label={t('results:marks')}>
          {criteriaOf(item, explanations, locale).map(({ id, words, maximum }) => (
            <li key={id}>
              {t('results:share', { points: marks[id] ?? 0, maximum })}{' '}
              <span lang={words.locale}>{words.text}</span>
            </li>
          ))}
        </ul>
      )}
      <a className={styles.link} href={markingAddress(locale, assignment, item.itemId)}>
        {marks ? t('results:changeMarks') : t('results:markAnswer')}
      </a>
    </>
  )
}
