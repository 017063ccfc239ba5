import type { Item, ItemResponse } from '@karda/assessment'
import { answerLines } from '../answer-lines.ts'
import type { SheetEdition } from '../sheet.ts'
import styles from './given-answer.module.css'

/** What a student has answered, in words of the item's language; or that nothing was. */
export function GivenAnswer(props: { item: Item; response: ItemResponse | null; edition: SheetEdition }) {
  const { item, response, edition } = props
  const lines = answerLines(item, response, edition.quiz)
  if (lines.length === 0) return <p className={styles.none}>{edition.answering.notAnswered}</p>
  if (item.type === 'order') {
    return (
      <ol className={styles.order}>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
    )
  }
  return (
    <div className={styles.lines}>
      {lines.map((line, index) => (
        <p key={index} className={styles.line}>
          {line}
        </p>
      ))}
    </div>
  )
}
