import type { AttemptKey } from '@karda/database'
import { type FormEvent, useState } from 'react'
import { leaveSeat } from '../device/leave-seat.ts'
import { openSeatStore } from '../device/open-seat-store.ts'

/**
 * Leaving a seat on a device that others use too: takes all that is the student's off the device, then sends the form.
 * Not before everything is saved on the server, unless the student presses again after being warned.
 */
export function useLeaving({ classId, seatId }: Pick<AttemptKey, 'classId' | 'seatId'>) {
  const [isWarned, setIsWarned] = useState(false)

  async function leave(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    const leaving = await leaveSeat(openSeatStore({ classId, seatId }), { isSure: isWarned })
    if (leaving.kind === 'left') form.submit()
    else setIsWarned(true)
  }

  return { isWarned, leave }
}
