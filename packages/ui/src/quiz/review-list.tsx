import type { Score } from '@karda/assessment'
import { VerdictSign } from '../items/verdict-sign.tsx'
import { KeptText } from '../marks/kept-text.tsx'
import type { QuizEdition } from './quiz-edition.ts'
import type { QuizQuestion } from './quiz-questions.ts'
import styles from './review-list.module.css'

/** All questions with what became of each; a press leads to the answer and its explanation. */
export function ReviewList(props: {
  questions: readonly QuizQuestion[]
  /** By item id. */
  scores: Readonly<Record<string, Score>>
  /** In whose language the questions are listed. */
  edition: QuizEdition
  onShow: (item: string) => void
}) {
  const { items, messages } = props.edition
  const prompts = new Map(items.map(({ id, prompt }) => [id, prompt]))
  return (
    <div>
      <h3 className={styles.heading}>{messages.questionNavigation}</h3>
      <ol className={styles.list}>
        {props.questions.map(({ number, item: { id } }) => {
          const verdict = props.scores[id]?.verdict ?? 'unanswered'
          return (
            <li key={id} className={styles.question}>
              <VerdictSign verdict={verdict} />
              <div className={styles.body}>
                <button type="button" className={styles.prompt} onClick={() => props.onShow(id)}>
                  {number}. <KeptText text={prompts.get(id) ?? ''} />
                </button>
                <p className={styles.verdict}>{messages[`verdict_${verdict}`]}</p>
              </div>
            </li>
          )
        })}
      </ol>
    </div>
  )
}
