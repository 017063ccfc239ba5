import type { OrderItem } from '@karda/assessment'
import { InLanguages } from '../words/in-languages.tsx'
import { wordsIn } from '../words/wording.ts'
import styles from './boxes.module.css'
import { textOfChoice } from './text-of-choice.ts'

/** A box for its number before each choice. */
export function OrderBoxes({ twins }: { twins: readonly OrderItem[] }) {
  return (
    <ul className={styles.list}>
      {twins[0]?.choices.map(({ id }) => (
        <li key={id} className={styles.entry}>
          <span className={styles.write} />
          <span>
            <InLanguages
              wordings={wordsIn(twins, ({ choices }) => textOfChoice(choices, id))}
              placed="below"
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
