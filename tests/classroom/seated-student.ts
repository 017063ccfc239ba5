import { cookieOf, formBody, sendRequest } from '../server/send-request.ts'
import type { SeatOnOffer } from './seat-on-offer.ts'

/** A student who sits on a seat, by the cookie that says so. */
export interface SeatedStudent extends SeatOnOffer {
  cookie: string
}

/** Sits down on a free seat. Throws where the server does not let it. */
export async function takeSeat(origin: string, seat: SeatOnOffer): Promise<SeatedStudent> {
  const answer = await sendRequest(origin, '/en/class/do/joining/take-seat/', {
    body: formBody({ code: seat.code, seatId: seat.seatId }),
  })
  const cookie = cookieOf(answer)
    .split('; ')
    .find((one) => one.includes('karda-seat-'))
  if (answer.status !== 303 || !cookie) throw new Error(`No seat was taken: ${answer.status} ${answer.text}`)
  return { ...seat, cookie }
}

/** Begins the quiz, as the button on its first page does. Throws where the server does not let it. */
export async function beginAttempt(
  origin: string,
  { classId, assignmentId, cookie }: SeatedStudent,
): Promise<void> {
  const answer = await sendRequest(origin, '/en/class/do/answering/begin/', {
    cookie,
    body: formBody({ classId, assignmentId }),
  })
  if (answer.status !== 303) throw new Error(`No attempt was begun: ${answer.status} ${answer.text}`)
}

/** Where a student's device reads the first attempt and, below it, sends events. */
export function attemptPath({ classId, assignmentId }: SeatedStudent, part: '' | 'events/' = ''): string {
  return `/api/v1/classes/${classId}/assignments/${assignmentId}/attempts/1/${part}`
}
