import { type AttemptEvent, parseEvent } from '@karda/assessment'
import type { AttemptKey } from './attempts.ts'

export interface AttemptEventRow {
  class_id: string
  assignment_id: string
  seat_id: string
  attempt_number: number
  /** With `counter` the event's stamp. */
  client: string
  counter: number
  kind: string
  item_id: string | null
  /** By the device's clock. */
  at: number
  /** JSON of what else the event holds: the seed, the response or the responses. */
  content: string
  /** By the server's clock. */
  received_at: number
}

/** An event as a row of its attempt. */
export function toEventRow(key: AttemptKey, event: AttemptEvent, receivedAt: number): AttemptEventRow {
  const { kind, stamp, at, ...rest } = event
  const { item = null, ...content } = 'item' in rest ? rest : { ...rest, item: null }
  return {
    class_id: key.classId,
    assignment_id: key.assignmentId,
    seat_id: key.seatId,
    attempt_number: key.attemptNumber,
    client: stamp.client,
    counter: stamp.counter,
    kind,
    item_id: item,
    at,
    content: JSON.stringify(content),
    received_at: receivedAt,
  }
}

/** The event that a row holds. */
export function toEvent(row: Omit<AttemptEventRow, 'received_at'>): AttemptEvent {
  const content: unknown = JSON.parse(row.content)
  const event = parseEvent({
    ...(typeof content === 'object' ? content : {}),
    kind: row.kind,
    stamp: { client: row.client, counter: row.counter },
    at: row.at,
    item: row.item_id,
  })
  if (!event) throw new DamagedEventError(row)
  return event
}

/** A row does not hold what was once an event: something other than this package has written to the table. */
export class DamagedEventError extends Error {
  override readonly name = 'DamagedEventError'

  constructor({ class_id, assignment_id, seat_id, attempt_number, client, counter }: AttemptKeyOfRow) {
    super(
      `No event can be read from the row ${[class_id, assignment_id, seat_id, attempt_number, client, counter].join('/')}.`,
    )
  }
}

type AttemptKeyOfRow = Pick<
  AttemptEventRow,
  'class_id' | 'assignment_id' | 'seat_id' | 'attempt_number' | 'client' | 'counter'
>
