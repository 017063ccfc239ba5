import type { ChoiceItem } from '@karda/assessment'
import { InLanguages } from '../words/in-languages.tsx'
import { wordsIn } from '../words/wording.ts'
import styles from './boxes.module.css'
import { textOfChoice } from './text-of-choice.ts'

/** Characters of the longest choice that fits in half the width of a sheet, in any language. */
const mostInHalf = 32

/** A box to tick before each choice; short choices stand in two columns. */
export function ChoiceBoxes({ twins }: { twins: readonly ChoiceItem[] }) {
  const columns = areShort(twins) ? styles.inTwo : undefined
  return (
    <ul className={[styles.list, columns].filter(Boolean).join(' ')}>
      {twins[0]?.choices.map(({ id }) => (
        <li key={id} className={styles.entry}>
          <span className={styles.tick} />
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

function areShort(twins: readonly ChoiceItem[]): boolean {
  return twins.every(({ choices }) => choices.every(({ text }) => text.length <= mostInHalf))
}
