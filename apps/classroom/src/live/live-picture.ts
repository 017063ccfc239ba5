import {
  type AnswerKey,
  type AssignmentStatus,
  assignmentStatus,
  type CountedAttempt,
  countedAttempt,
  type Item,
  lastCountedMoment,
} from '@karda/assessment'
import type { Assignment, Presence, Progress, Seat } from '@karda/database'
import { assignmentTimes } from '../assignments/assignment-times.ts'
import { type LiveItem, liveItem } from './live-item.ts'
import { type LiveSeat, liveSeat } from './live-seat.ts'

/** What a teacher sees of an assignment while the class answers; plain data, in no language. */
export interface LivePicture {
  status: AssignmentStatus
  /** How many seats nobody has taken yet. */
  freeSeats: number
  /** The seats that somebody has taken and the teacher has not removed, in the order of the class. */
  seats: readonly LiveSeat[]
  /** The items in the order in which they are asked. */
  items: readonly LiveItem[]
}

/** What the picture is made of. */
export interface LivePictureSource {
  assignment: Pick<Assignment, 'settings' | 'closedAt'>
  /** In any of the assignment's languages: what is counted are ids. */
  items: readonly Item[]
  /** By item id. */
  answerKeys: Readonly<Record<string, AnswerKey>>
  seats: readonly Seat[]
  presence: readonly Presence[]
  /** Everything that the server has heard of the assignment, in any order. */
  progress: readonly Progress[]
}

/**
 * Who is here, how far everybody has come, and who chose what, at `now`. Only what counts is counted, of each seat in its
 * latest attempt; a seat that was removed is no part of it.
 */
export function livePicture(source: LivePictureSource, now: number): LivePicture {
  const { assignment, items, answerKeys } = source
  const times = assignmentTimes(assignment)
  const rule = { feedback: assignment.settings.feedback, lastMoment: lastCountedMoment(times) }
  const lastSeenBySeat = new Map(source.presence.map(({ seatId, lastSeenAt }) => [seatId, lastSeenAt]))
  const progressBySeat = Map.groupBy(source.progress, ({ seatId }) => seatId)
  const present = source.seats.filter(({ removedAt }) => removedAt === null)
  const works = present
    .filter(({ seatId, takenAt }) => takenAt !== null || progressBySeat.has(seatId))
    .map((seat): SeatWork => {
      const progress = latestAttempt(progressBySeat.get(seat.seatId) ?? [])
      return { seat, progress, counted: countedAttempt(progress, rule) }
    })
  const responsesTo = (itemId: string) =>
    works.map(({ seat, counted }) => ({
      student: seat.seatId,
      response: counted.responses[itemId] ?? null,
    }))
  return {
    status: assignmentStatus(times, now),
    freeSeats: present.length - works.length,
    seats: works.map((work) =>
      liveSeat({ ...work, items, dueAt: times.dueAt, lastSeenAt: lastSeenBySeat.get(work.seat.seatId) }, now),
    ),
    items: items.map((item) => liveItem(item, answerKeys[item.id], responsesTo(item.id))),
  }
}

/** A seat with what happened in its latest attempt, and what of that counts. */
interface SeatWork {
  seat: Seat
  progress: readonly Progress[]
  counted: CountedAttempt
}

function latestAttempt(progress: readonly Progress[]): Progress[] {
  const latest = progress.reduce((last, { attemptNumber }) => Math.max(last, attemptNumber), 0)
  return progress.filter(({ attemptNumber }) => attemptNumber === latest)
}
