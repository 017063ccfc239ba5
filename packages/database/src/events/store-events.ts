import { isDeepStrictEqual } from 'node:util'
import { type AttemptEvent, isBeginningOf } from '@karda/assessment'
import type { Queryable } from '../engine/database.ts'
import { type AttemptEventRow, toEvent, toEventRow } from '../tables/attempt-events.ts'
import { attemptKeyText } from './attempt-key-text.ts'
import { eventKeyText } from './event-key-text.ts'
import { findAttempts } from './find-attempts.ts'
import { insertEvents } from './insert-events.ts'
import { noteSubmissions } from './note-submissions.ts'
import type { EventDelivery, Receipt, Recording } from './recording.ts'
import { createRoomInAttempts, type RoomInAttempts } from './room-in-attempts.ts'
import { rowsWithRoom } from './rows-with-room.ts'
import { isStorableName } from './storable-name.ts'
import { withoutSurplusSubmissions } from './without-surplus-submissions.ts'

/**
 * Stores what several devices bring, within a transaction; a recording for each delivery, in their order. `room` is what
 * was learnt before of the room in attempts.
 */
export async function storeEvents(
  db: Queryable,
  deliveries: readonly EventDelivery[],
  room: RoomInAttempts = createRoomInAttempts(),
): Promise<Recording[]> {
  const attempts = await findAttempts(
    db,
    deliveries.map(({ key }) => key),
  )
  const isThere = ({ key }: EventDelivery) => {
    const startedAt = attempts.all.get(attemptKeyText(key))
    return startedAt !== undefined && isBeginningOf('startedAt' in key ? key : {}, startedAt)
  }
  const wanted = deliveries.filter(isThere)
  const rows = wanted.flatMap(({ key, events, receivedAt }) =>
    events.filter(isStorable).map((event) => toEventRow(key, event, receivedAt)),
  )
  const few = await withoutSurplusSubmissions(db, rows, attempts.handedIn)
  const standing = await insertEvents(db, await rowsWithRoom(db, few, room))
  await noteSubmissions(db, [...standing.values()])
  return deliveries.map((delivery) =>
    isThere(delivery)
      ? { kind: 'recorded', receipts: delivery.events.map((event) => receiptFor(delivery, event, standing)) }
      : { kind: 'no-attempt' },
  )
}

function receiptFor(
  { key, receivedAt }: EventDelivery,
  event: AttemptEvent,
  standing: ReadonlyMap<string, AttemptEventRow>,
): Receipt {
  const { stamp } = event
  const row = toEventRow(key, event, receivedAt)
  const found = standing.get(eventKeyText(row))
  if (!found) return { kind: isStorable(event) ? 'full' : 'malformed', stamp }
  return isDeepStrictEqual(toEvent(row), toEvent(found))
    ? { kind: 'kept', stamp, receivedAt: found.received_at }
    : { kind: 'conflict', stamp }
}

function isStorable(event: AttemptEvent): boolean {
  return isStorableName(event.stamp.client) && (!('item' in event) || isStorableName(event.item))
}
