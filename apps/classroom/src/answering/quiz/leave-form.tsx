'use client'

import { emptyAttempt } from '@karda/assessment'
import type { BegunAttempt } from '@karda/database'
import { useEffect } from 'react'
import { openOutbox } from '../device/open-outbox.ts'
import { LeaveSeatForm, type LeaveSeatFormProps } from './leave-seat-form.tsx'

/** The way out after handing in: what an earlier page could not send is sent now, and then the seat can be left. */
export function LeaveForm(props: {
  action: string
  /** The last attempt of the seat. */
  attempt: BegunAttempt
  words: LeaveSeatFormProps['words']
}) {
  const { classId, seatId, assignmentId, attemptNumber, startedAt } = props.attempt

  // The page is of one attempt.
  useEffect(() => {
    const outbox = openOutbox({ classId, seatId, assignmentId, attemptNumber, startedAt }, emptyAttempt)
    outbox.start()
    return () => outbox.stop()
  }, [])

  return <LeaveSeatForm action={props.action} seat={{ classId, seatId }} words={props.words} />
}
