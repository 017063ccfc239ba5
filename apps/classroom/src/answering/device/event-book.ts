import {
  type Attempt,
  type AttemptEvent,
  applyEvent,
  isChecked,
  mergeAttempts,
  nextStamp,
  type SavedEvent,
} from '@karda/assessment'
import type { KeptEvent } from './answer-store.ts'
import { compareStamps } from './compare-stamps.ts'
import { isSameEvent } from './is-same-event.ts'
import { stampText } from './stamp-text.ts'

/** Milliseconds in which a window should have sent what it has recorded. */
export const othersTurn = 3000

/**
 * Milliseconds in which a window may still change what it has recorded: long before another may send it. A changed one
 * would come late under a new stamp, where the student has the answer checked: after the check.
 */
const changeable = othersTurn / 2

type Unstamped<Event> = Event extends AttemptEvent ? Omit<Event, 'stamp' | 'at'> : never

/** Something that happened, before it has its stamp and its time. */
export type NewEvent = Unstamped<AttemptEvent>

/** What a window knows of an attempt: how it stands, and which of its events have no receipt yet. */
export interface EventBook {
  attempt(): Attempt
  /** Events without a receipt, in the order of their stamps. */
  waiting(): AttemptEvent[]
  /**
   * As `waiting`, without what the student is just typing in another window: that window will send it. What was checked
   * since is typed no more, and must not arrive after its check.
   */
  sendable(now: number): AttemptEvent[]
  /**
   * Notes what happened at `at` and returns it with its stamp. Where `isTyping`, the last event may still be changed by
   * the next: a text is not a new answer at each letter.
   */
  record(event: NewEvent, at: number, isTyping: boolean): AttemptEvent
  /** Takes up what the device keeps, from other windows too. */
  takeUp(kept: KeptEvent): void
  /** Takes up all that the server knows. */
  merge(attempt: Attempt): void
  /** What the server has said that it has. */
  received(): readonly AttemptEvent[]
  /**
   * What the server has said that it has and does not have any more, as when a backup from before was restored: it waits
   * again from now on. `received` as it was before the server was asked; `attempt` is what it knows, and is merged
   * already. Which older answers it lacks cannot be told from that, so all of them wait again; what is there after all
   * keeps its receipt of the first time.
   */
  awaitAgain(received: readonly AttemptEvent[], attempt: Attempt): readonly AttemptEvent[]
  /** The event that the next one may still change; null where there is none. */
  open(): AttemptEvent | null
  /** From now on these stay as they are: they are being sent. */
  seal(events: readonly AttemptEvent[]): void
  /** The server has this very event. */
  receive(event: AttemptEvent): void
  /** This event waits no more: the server will never have it, or another window took care of it. */
  settle(event: AttemptEvent): void
  /**
   * What takes the place of an event whose stamp turned out to belong to another: the same with stamps of their own, under
   * a new name of this window. Nothing, where the event counts no more, as a later one did the same.
   */
  successorsOf(event: AttemptEvent): AttemptEvent[]
}

/** The book of an attempt that stands as `initial`; `newClient` names this window, and names it anew after a clash. */
export function createEventBook(initial: Attempt, newClient: () => string): EventBook {
  const waiting = new Map<string, AttemptEvent>()
  const settled = new Map<string, AttemptEvent>()
  const received = new Map<string, AttemptEvent>()
  /** The last event of each other window, where that may still change it. */
  const othersOpen = new Map<string, AttemptEvent>()
  let attempt = initial
  let client = newClient()
  let open: AttemptEvent | null = null

  function add(event: AttemptEvent): AttemptEvent {
    attempt = applyEvent(attempt, event)
    waiting.set(stampText(event.stamp), event)
    return event
  }

  function amend(event: NewEvent, at: number): AttemptEvent | null {
    if (!open || event.kind !== 'saved' || open.kind !== 'saved' || open.item !== event.item) return null
    const { stamp } = open
    if (Math.abs(at - open.at) >= changeable) return null
    if (attempt.counter !== stamp.counter || attempt.saved[event.item] !== open) return null
    const amended = { ...event, stamp, at }
    change(amended)
    waiting.set(stampText(stamp), amended)
    return amended
  }

  function settle(event: AttemptEvent): void {
    const name = stampText(event.stamp)
    if (waiting.get(name) !== event) return
    waiting.delete(name)
    settled.set(name, event)
  }

  function change(event: SavedEvent): void {
    attempt = { ...attempt, saved: { ...attempt.saved, [event.item]: event } }
  }

  return {
    attempt: () => attempt,
    waiting: () => [...waiting.values()].sort(compareStamps),

    sendable(now) {
      const isBeingTyped = (event: AttemptEvent) => {
        const last = othersOpen.get(event.stamp.client)
        return (
          last && stampText(last.stamp) === stampText(event.stamp) && Math.abs(now - last.at) < othersTurn
        )
      }
      const events = this.waiting()
      const isToCheck = (event: AttemptEvent) =>
        event.kind === 'saved' && events.some((one) => one.kind === 'checked' && one.item === event.item)
      return events.filter((event) => isToCheck(event) || !isBeingTyped(event))
    },

    record(event, at, isTyping) {
      const recorded =
        (isTyping && amend(event, at)) || add({ ...event, at, stamp: nextStamp(attempt, client) })
      open = isTyping ? recorded : null
      return recorded
    },

    takeUp({ event, receivedAt, isOpen, isRefused }) {
      const isReceived = receivedAt !== null
      const name = stampText(event.stamp)
      if (isOpen && event.stamp.client !== client) othersOpen.set(event.stamp.client, event)
      else othersOpen.delete(event.stamp.client)
      const known = waiting.get(name)
      const isKnown = isSameAs(known, event)
      if (isSameAs(settled.get(name), event)) return
      if (isReceived) {
        if (!isRefused) received.set(name, event)
        if (isKnown) {
          waiting.delete(name)
          if (known === open) open = null
        } else if (!known) {
          attempt = applyEvent(attempt, event)
        }
      } else if (!known) {
        add(event)
      } else if (event.stamp.client !== client && event.kind === 'saved' && !isKnown) {
        // The student is still typing in the other window.
        waiting.set(name, event)
        if (attempt.saved[event.item] === known) change(event)
      }
    },

    merge(other) {
      attempt = mergeAttempts(attempt, other)
      // Another window may have sent a text that has grown here since, under the same stamp.
      for (const event of waiting.values()) {
        if (event.kind === 'saved' && isCounted(attempt, event)) change(event)
      }
    },

    received: () => [...received.values()],

    awaitAgain(events, other) {
      const isComplete = events.every((event) => !isCounted(attempt, event) || isCounted(other, event))
      if (isComplete) return []
      for (const event of events) {
        const name = stampText(event.stamp)
        received.delete(name)
        settled.delete(name)
        if (!waiting.has(name)) waiting.set(name, event)
      }
      return events
    },

    open: () => open,

    seal(events) {
      if (events.some((event) => event === open)) open = null
    },

    receive(event) {
      received.set(stampText(event.stamp), event)
      settle(event)
    },

    settle,

    successorsOf(event) {
      if (!isCounted(attempt, event)) return []
      client = newClient()
      attempt = withoutSingle(attempt, event)
      const isToCheck = event.kind === 'saved' && isChecked(attempt, event.item)
      const again = (one: NewEvent) => add({ ...one, at: event.at, stamp: nextStamp(attempt, client) })
      const next = [again(event)]
      if (isToCheck) next.push(again({ kind: 'checked', item: event.item }))
      return next
    },
  }
}

/** Of what counts once, the first counts: what takes its place must not come second to it. */
function withoutSingle(attempt: Attempt, { kind }: AttemptEvent): Attempt {
  switch (kind) {
    case 'started':
    case 'submitted':
    case 'reviewed':
      return { ...attempt, [kind]: null }
    case 'saved':
    case 'checked':
      return attempt
    default:
      return kind satisfies never
  }
}

function isSameAs(known: AttemptEvent | undefined, event: AttemptEvent): boolean {
  return known !== undefined && isSameEvent(known, event)
}

/** Whether the attempt would be another without this event, as far as its stamp tells. */
function isCounted(attempt: Attempt, event: AttemptEvent): boolean {
  const counted = countedIn(attempt, event)
  return counted !== null && counted !== undefined && stampText(counted.stamp) === stampText(event.stamp)
}

function countedIn(attempt: Attempt, event: AttemptEvent): AttemptEvent | null | undefined {
  switch (event.kind) {
    case 'started':
    case 'submitted':
    case 'reviewed':
      return attempt[event.kind]
    case 'saved':
    case 'checked':
      return attempt[event.kind][event.item]
    default:
      return event satisfies never
  }
}
