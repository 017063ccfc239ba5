import { type Attempt, type AttemptEvent, parseEvent, replayEvents } from '@karda/assessment'
import type { AttemptAnswer, EventReceipt, EventsAnswer } from '../../protocol/answers.ts'
import { isSameEvent } from '../is-same-event.ts'
import { stampText } from '../stamp-text.ts'

/** An event on the server's disk, and when it arrived there first. */
export interface ArrivedEvent {
  event: AttemptEvent
  receivedAt: number
}

/** The server's side of an attempt, as the protocol has it. */
export interface SimulatedServer {
  /** What is said of an attempt that was begun then; null where there is no such attempt. */
  receive(body: string, startedAt: number): EventsAnswer | null
  read(startedAt: number): AttemptAnswer | null
  /** From now on nothing that arrives counts. */
  close(): void
  /** Has what it had at a moment, as when a backup from then is restored. */
  restoreFrom(moment: number): void
  /** Has nothing any more; from now on the attempt of this number is another, begun at this moment. */
  eraseAndBegin(moment: number): void
  attempt(): Attempt
  /** In the order of their arrival. */
  arrived(): readonly ArrivedEvent[]
}

/** A server that has heard of nothing, and takes `mostEvents`, a submission apart. */
export function simulateServer(now: () => number, mostEvents = Infinity): SimulatedServer {
  const arrived = new Map<string, ArrivedEvent>()
  let closedAt: number | null = null
  let begunAt = 0

  function receive(event: AttemptEvent): EventReceipt {
    const name = stampText(event.stamp)
    const { stamp } = event
    const isFull = arrived.size >= mostEvents && event.kind !== 'submitted'
    if (isFull && !arrived.has(name)) return { kind: 'full', stamp }
    const known = arrived.get(name) ?? { event, receivedAt: now() }
    arrived.set(name, known)
    return isSameEvent(known.event, event)
      ? { kind: 'kept', stamp, receivedAt: known.receivedAt }
      : { kind: 'conflict', stamp }
  }

  function submittedAt(): number | null {
    const submission = [...arrived.values()].find(({ event }) => event.kind === 'submitted')
    return submission?.receivedAt ?? null
  }

  function standing(): Pick<EventsAnswer, 'assignment' | 'countsUntil'> {
    return { assignment: closedAt === null ? 'open' : 'closed', countsUntil: closedAt }
  }

  const attempt = () => replayEvents([...arrived.values()].map(({ event }) => event))

  return {
    receive(body, startedAt) {
      if (startedAt !== begunAt) return null
      const { events }: { events: unknown[] } = JSON.parse(body)
      const receipts = events.map((value): EventReceipt => {
        const event = parseEvent(value)
        return event ? receive(event) : { kind: 'malformed', stamp: null }
      })
      return { receipts, ...standing(), now: now() }
    },
    read(startedAt) {
      if (startedAt !== begunAt) return null
      return { attempt: attempt(), seed: 0, submittedAt: submittedAt(), ...standing(), now: now() }
    },
    close() {
      closedAt = now()
    },
    restoreFrom(moment) {
      for (const [name, { receivedAt }] of arrived) if (receivedAt > moment) arrived.delete(name)
    },
    eraseAndBegin(moment) {
      arrived.clear()
      begunAt = moment
    },
    attempt,
    arrived: () => [...arrived.values()],
  }
}
