import type { AttemptKey } from '@karda/database'
import { type FormEvent, useState } from 'react'
import { openAnswerStore } from '../device/open-answer-store.ts'

/**
 * Leaving a seat on a device that others use too: takes all that is the student's off the device, then sends the form.
 * Not before everything is saved on the server, unless the student presses again after being warned.
 */
export function useLeaving({ classId, seatId }: Pick<AttemptKey, 'classId' | 'seatId'>) {
  const [isWarned, setIsWarned] = useState(false)

  async function leave(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const form = event.currentTarget
    // What is asked of the store is about the seat, whichever its attempts.
    const store = openAnswerStore({ classId, seatId, assignmentId: '', attemptNumber: 0 })
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

  return { isWarned, leave }
}
