'use client'

import type { AttemptKey } from '@karda/database'
import type { ButtonRank } from '@karda/ui'
import type { ReactNode } from 'react'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { useRunsScript } from '../../forms/use-runs-script.ts'
import styles from './leave-seat-form.module.css'
import { useLeaving } from './use-leaving.ts'

/** What stands in the form by which a student leaves a seat. */
export interface LeaveSeatFormProps {
  /** Where the form is sent. */
  action: string
  seat: Pick<AttemptKey, 'classId' | 'seatId'>
  words: {
    leave: string
    /** That something is not saved yet. */
    waiting: string
    leaveAnyway: string
  }
  /** How the button looks among others; plain where nothing is said. */
  rank?: ButtonRank
  className?: string
  /** Hidden fields beside the class. */
  children?: ReactNode
}

/**
 * The way off a seat. Without a script it ends what the device may do for the seat; with one, the device forgets it too, and
 * sends before what it still has. Where there is going to be one, it is waited for.
 */
export function LeaveSeatForm({
  action,
  seat,
  words,
  rank = 'plain',
  className,
  children,
}: LeaveSeatFormProps) {
  const { isWarned, leave } = useLeaving(seat)
  const runsScript = useRunsScript()
  return (
    <PostForm action={action} onSubmit={leave} {...(className !== undefined && { className })}>
      <input type="hidden" name="classId" value={seat.classId} />
      {children}
      {isWarned && (
        <Notice kind="problem">
          <p>{words.waiting}</p>
        </Notice>
      )}
      <span className={styles.scripted}>
        <SubmitButton rank={isWarned ? 'plain' : rank} disabled={!runsScript}>
          {isWarned ? words.leaveAnyway : words.leave}
        </SubmitButton>
      </span>
      <noscript>
        <SubmitButton rank={rank}>{words.leave}</SubmitButton>
      </noscript>
    </PostForm>
  )
}
