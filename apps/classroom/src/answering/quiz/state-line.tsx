import { ActionButton } from '@karda/ui'
import type { OutboxState } from '../device/outbox-state.ts'
import type { SheetEdition } from '../sheet.ts'
import styles from './state-line.module.css'
import { StateSign } from './state-sign.tsx'
import { stateWords } from './state-words.ts'

/** Next to the questions: where the answers are, and the way out where they do not get on from there. */
export function StateLine(props: {
  state: OutboxState
  edition: SheetEdition
  /** Where a student comes back to a seat. */
  joinAddress: string
  onDownload: () => void
}) {
  const { state, edition } = props
  const { answering } = edition
  const { sign, text, notes } = stateWords(state, answering)
  const isStuck = sign === 'trouble' || state.cannotStore
  return (
    <div className={styles.state} data-sign={sign} data-status={state.status} lang={edition.locale}>
      <p className={styles.words}>
        <StateSign sign={sign} />
        <span>{text}</span>
      </p>
      {notes.map((note) => (
        <p key={note} className={styles.note}>
          {note}
        </p>
      ))}
      {state.trouble === 'no-seat' && (
        <p>
          <a className={styles.way} href={props.joinAddress}>
            {answering.deviceComeBack}
          </a>
        </p>
      )}
      {isStuck && (
        <div className={styles.file}>
          <ActionButton rank="plain" onClick={props.onDownload}>
            {answering.deviceDownload}
          </ActionButton>
          {state.trouble !== 'no-attempt' && <p className={styles.note}>{answering.deviceDownloadHint}</p>}
        </div>
      )}
    </div>
  )
}
