'use client'

import { emptyAttempt } from '@karda/assessment'
import type { AttemptKey, BegunAttempt } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { useEffect, useState } from 'react'
import { studentAddress } from '../../addresses/class-addresses.ts'
import { Notice } from '../../forms/notice.tsx'
import { openOutbox } from '../device/open-outbox.ts'
import { openSeatStore } from '../device/open-seat-store.ts'
import { type StuckAttempt, sendElsewhere } from '../device/send-elsewhere.ts'

/**
 * On every page of a student: sends what an earlier page of another quiz could not, and says so while that does not work.
 */
export function WaitingElsewhere(props: {
  locale: LocaleCode
  seat: Pick<AttemptKey, 'classId' | 'seatId'>
  /** The attempt that the page itself sends; null where there is none. */
  own: BegunAttempt | null
  words: { waiting: string; open: string; gone: string }
}) {
  const { locale, own, words } = props
  const { classId, seatId } = props.seat
  const [stuck, setStuck] = useState<readonly StuckAttempt[]>([])

  // A page is of one seat, and of one attempt at most.
  useEffect(
    () =>
      sendElsewhere(
        {
          store: openSeatStore({ classId, seatId }),
          own,
          open: (attempt) => openOutbox(attempt, emptyAttempt),
        },
        setStuck,
      ),
    [],
  )

  if (stuck.length === 0) return null
  const quizzes = new Set(stuck.flatMap(({ assignmentId, isGone }) => (isGone ? [] : [assignmentId])))
  return (
    <Notice kind="problem">
      {[...quizzes].map((assignmentId) => (
        <p key={assignmentId}>
          {words.waiting} <a href={studentAddress(locale, { classId, assignmentId })}>{words.open}</a>
        </p>
      ))}
      {stuck.some(({ isGone }) => isGone) && <p>{words.gone}</p>}
    </Notice>
  )
}
