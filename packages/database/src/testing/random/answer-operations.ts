import { attemptOf } from '../../events/attempt-of.ts'
import { attemptSize } from '../../events/attempt-size.ts'
import { attemptsOfAssignment } from '../../events/attempts-of-assignment.ts'
import { createEventWriter } from '../../events/event-writer.ts'
import { progressOfAttempt } from '../../events/progress-of-attempt.ts'
import { progressSince } from '../../events/progress-since.ts'
import { recordEvents } from '../../events/record-events.ts'
import { attemptsOfSeat, startAttempt } from '../../tables/attempts.ts'
import { marksOfAssignment, saveMarks } from '../../tables/marks.ts'
import { saved, started, submitted } from '../sample-events.ts'
import type { WeightedOperation } from './given.ts'

/** What is done with attempts, what happens in them, and the marks that teachers give. */
export const answerOperations: readonly WeightedOperation[] = [
  [30, (db, { counter, time, ...its }) => startAttempt(db, its, counter, time)],
  [10, (db, { counter, client, time, ...its }) => recordEvents(db, its, [started(counter, client)], time)],
  [
    70,
    (db, { counter, client, item, answer, time, ...its }) =>
      recordEvents(db, its, [saved(counter, answer, item, client)], time),
  ],
  [
    8,
    (db, { counter, client, answer, time, ...its }) =>
      recordEvents(db, its, [submitted(counter, answer, client)], time),
  ],
  [
    12,
    (db, { counter, client, item, answer, time, ...its }) => {
      const writer = createEventWriter(db)
      const seatIds = ['seat-0', 'seat-1', its.seatId, 'nobody']
      const event = saved(counter, answer, item, client)
      return Promise.all(seatIds.map((seatId) => writer.write({ ...its, seatId }, [event], time)))
    },
  ],
  [2, (db, its) => attemptsOfSeat(db, its)],
  [4, (db, its) => attemptOf(db, its)],
  [2, (db, its) => attemptSize(db, its)],
  [4, (db, its) => attemptsOfAssignment(db, its)],
  [4, (db, its) => progressOfAttempt(db, its)],
  [4, (db, { time, ...its }) => progressSince(db, its, time)],
  [
    6,
    (db, { item, counter, name, time, ...its }) =>
      saveMarks(db, its, { itemId: item, marks: { reasons: counter }, responseHash: name }, time),
  ],
  [2, (db, its) => marksOfAssignment(db, its)],
]
