import type { Item } from '@karda/assessment'
import { InLanguages } from '../words/in-languages.tsx'
import { messageIn } from '../words/wording.ts'
import styles from './evidence-field.module.css'

/** The place for the number of the line that proves the answer. */
export function EvidenceField({ twins }: { twins: readonly Item[] }) {
  const label = messageIn(
    twins.map(({ locale }) => locale),
    (t) => t('worksheet:evidence'),
  )
  return (
    <p className={styles.evidence}>
      <InLanguages wordings={label} placed="behind" /> <span className={styles.blank} />
    </p>
  )
}
