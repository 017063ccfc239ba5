'use client'

import { emptyAttempt } from '@karda/assessment'
import type { AttemptKey } from '@karda/database'
import type { NamespaceMessages } from '@karda/i18n'
import { type FormEvent, useEffect, useState } from 'react'
import { PostForm, SubmitButton } from '../../forms/fields.tsx'
import { Notice } from '../../forms/notice.tsx'
import { openAnswerStore } from '../device/open-answer-store.ts'
import { openOutbox } from '../device/open-outbox.ts'

/**
 * The way out for a student who shares the device. With a script, what an earlier page could not send is sent now, and
 * leaving takes all that is the student's off the device: not before it is saved, unless the student says so again.
 */
export function LeaveForm(props: {
  action: string
  /** The last attempt of the seat. */
  attempt: AttemptKey
  messages: NamespaceMessages<'answering'>
}) {
  const { action, messages } = props
  const { classId, seatId, assignmentId, attemptNumber } = props.attempt
  const key = { classId, seatId, assignmentId, attemptNumber }
  const [isWarned, setIsWarned] = useState(false)

  // The page is of one attempt.
  useEffect(() => {
    const outbox = openOutbox(key, emptyAttempt)
    outbox.start()
    return () => outbox.stop()
  }, [])

  async function leave(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    const store = openAnswerStore(key)
    try {
      if (!isWarned && (await store.waitingOfSeat()) > 0) {
        setIsWarned(true)
        return
      }
      await store.wipeSeat()
    } catch {
      // A device that cannot store has nothing to forget.
    } finally {
      store.close()
    }
    form.submit()
  }

  return (
    <PostForm action={action} onSubmit={leave}>
      {isWarned && (
        <Notice kind="problem">
          <p>{messages.deviceLeaveWaiting}</p>
        </Notice>
      )}
      <SubmitButton rank="plain">{isWarned ? messages.deviceLeaveAnyway : messages.leave}</SubmitButton>
    </PostForm>
  )
}
