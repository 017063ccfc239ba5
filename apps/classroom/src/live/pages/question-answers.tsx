import { VerdictSign } from '@karda/ui/items'
import type { LiveWords } from '../live-words.ts'
import type { PartView, QuestionView } from '../question-view.ts'
import styles from './question-answers.module.css'
import { ShareBar } from './share-bar.tsx'

/** What the class has answered to a question; which answer is right is told only where `showsRight`. */
export function QuestionAnswers(props: { question: QuestionView; words: LiveWords; showsRight: boolean }) {
  const { question, words, showsRight } = props
  return (
    <div className={styles.answers}>
      {question.text && <p lang={question.locale}>{question.text}</p>}
      {question.parts.map((part) => (
        <PartTable key={part.id} {...{ question, part, words, showsRight }} />
      ))}
      {question.note && <p className={styles.note}>{question.note}</p>}
    </div>
  )
}

function PartTable(props: { question: QuestionView; part: PartView; words: LiveWords; showsRight: boolean }) {
  const { question, part, words, showsRight } = props
  const rows = part.rows.filter(({ tellsRight }) => showsRight || !tellsRight)
  if (rows.length === 0) return null
  return (
    <table className={styles.table} aria-label={part.label === null ? question.heading : undefined}>
      {part.label !== null && (
        <caption className={styles.part} lang={question.locale}>
          {part.label}
        </caption>
      )}
      <thead>
        <tr>
          <th scope="col">{words.answer}</th>
          <th scope="col" className={styles.count}>
            {words.chosenBy}
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, text, count, share, isRight }) => (
          <tr key={id}>
            <th scope="row" className={styles.answer}>
              <span lang={question.locale}>{text}</span>
              {showsRight && isRight && (
                <span className={styles.right}>
                  <VerdictSign verdict="right" />
                  {words.rightAnswer}
                </span>
              )}
              <ShareBar share={share} isMarked={showsRight && isRight} />
            </th>
            <td className={styles.count}>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
