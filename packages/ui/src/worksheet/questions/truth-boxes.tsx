import type { TrueFalseNotStatedItem } from '@karda/assessment'
import { InLanguages } from '../words/in-languages.tsx'
import { messageIn } from '../words/wording.ts'
import styles from './boxes.module.css'

/** Three boxes in a row: the text says so, says the contrary, or does not say. */
export function TruthBoxes({ twins }: { twins: readonly TrueFalseNotStatedItem[] }) {
  const locales = twins.map(({ locale }) => locale)
  return (
    <ul className={`${styles.list} ${styles.inRow}`}>
      {twins[0]?.choices.map((context) => (
        <li key={context} className={styles.entry}>
          <span className={styles.tick} />
          <span>
            <InLanguages
              wordings={messageIn(locales, (t) => t('worksheet:truth', { context }))}
              placed="below"
            />
          </span>
        </li>
      ))}
    </ul>
  )
}
