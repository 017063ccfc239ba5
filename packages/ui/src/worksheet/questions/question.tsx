import type { Item } from '@karda/assessment'
import type { Sheet } from '../sheet.ts'
import { InLanguages } from '../words/in-languages.tsx'
import { wordsIn } from '../words/wording.ts'
import { AnswerSpace } from './answer-space.tsx'
import { asksForEvidence } from './asks-for-evidence.ts'
import { EvidenceField } from './evidence-field.tsx'
import { instructionsFor } from './instructions-for.ts'
import styles from './question.module.css'

/** One question on paper: its number, what it asks, how to answer, the room for the answer, and a box for the points. */
export function Question(props: { number: number; twins: readonly Item[]; sheet: Sheet }) {
  const { number, twins, sheet } = props
  const [item] = twins
  if (!item) return null
  const instructions = instructionsFor(item, sheet)
  return (
    <li className={styles.question} data-item={item.id}>
      <span className={styles.number}>{number}</span>
      <div className={styles.body}>
        <p className={styles.prompt}>
          <InLanguages wordings={wordsIn(twins, ({ prompt }) => prompt)} placed="below" />
        </p>
        {instructions.length > 0 && (
          <p className={styles.instructions}>
            <InLanguages wordings={instructions} placed="below" />
          </p>
        )}
        <AnswerSpace twins={twins} />
        {asksForEvidence(item) && <EvidenceField twins={twins} />}
      </div>
      <p className={styles.points}>/ {sheet.points[item.id]}</p>
    </li>
  )
}
