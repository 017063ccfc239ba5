import { type ReactNode, useEffect } from 'react'
import type { OutboxState } from '../device/outbox-state.ts'
import type { SheetEdition } from '../sheet.ts'
import styles from './assigned-quiz.module.css'
import { stageHeadingId } from './use-assigned-quiz.ts'

/**
 * In place of the questions, once the student has handed in: whether the server has it yet. When it has, the page leads
 * on to the result. `children` says where the answers are meanwhile.
 */
export function HandedInPanel(props: {
  state: OutboxState
  edition: SheetEdition
  resultAddress: string
  children: ReactNode
}) {
  const { state, edition, resultAddress } = props
  const { answering } = edition
  const isDone = state.status === 'handed-in'

  useEffect(() => {
    if (isDone) location.replace(resultAddress)
  }, [isDone])

  return (
    <section className={styles.stage} aria-labelledby={stageHeadingId}>
      <h2 id={stageHeadingId} className={styles.heading} tabIndex={-1}>
        {answering.handIn}
      </h2>
      {props.children}
      {!isDone && <p>{answering.deviceHandingIn}</p>}
      {isDone && !state.isLate && <p>{answering.deviceHandedIn}</p>}
      {isDone && (
        <p>
          <a className={styles.way} href={resultAddress}>
            {answering.deviceSeeResult}
          </a>
        </p>
      )}
    </section>
  )
}
