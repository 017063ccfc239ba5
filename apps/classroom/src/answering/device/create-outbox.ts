import { type Attempt, emptyAttempt } from '@karda/assessment'
import type { AttemptAnswer, EventsAnswer } from '../protocol/answers.ts'
import type { AnswerStore } from './answer-store.ts'
import { createSender } from './create-sender.ts'
import { createEventBook, type NewEvent, othersTurn } from './event-book.ts'
import { eventsOf } from './events-of.ts'
import { createKeeper } from './keeper.ts'
import type { Outbox } from './outbox.ts'
import { type OutboxState, outboxStatus } from './outbox-state.ts'
import type { TabChannel } from './tab-channel.ts'
import type { Transport } from './transport.ts'

/** What an outbox works with. */
export interface OutboxSurroundings {
  store: AnswerStore
  transport: Transport
  channel: TabChannel
  /** Milliseconds since 1970. */
  now: () => number
  /** Calls back after some milliseconds, unless the function that it returns is called before. */
  after: (milliseconds: number, act: () => void) => () => void
  /** From 0 to below 1. */
  random: () => number
  /** A name of this window that no other has. */
  newClient: () => string
  /** Does some work while no other window of the device does its own, as far as the browser can tell. */
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>
}

/** Milliseconds after the last letter until a text is sent, and after the first one at most. */
const typingPause = { afterLast: 600, afterFirst: 1200 }

/** Milliseconds that a new answer waits at most after a failure, unless the server has too much to do. */
const longestWait = 1000

/** The outbox of an attempt that stands as `initial`. */
export function createOutbox(surroundings: OutboxSurroundings, initial: Attempt = emptyAttempt): Outbox {
  const { store, channel, transport, now } = surroundings
  const book = createEventBook(initial, surroundings.newClient)
  const keeper = createKeeper({ ...surroundings, onChange: notify })
  const sender = createSender({
    ...surroundings,
    book,
    keeper,
    takeUpKept,
    forgetIfDone,
    onAnswer: hear,
    onChange: notify,
  })
  const listeners = new Set<() => void>()
  let typingSince = 0
  let news: Pick<EventsAnswer, 'assignment' | 'countsUntil'> | null = null
  let submittedAt: number | null = null
  /** Whether the server knew nothing of the attempt when it was last asked. */
  let isGone = false
  let state = currentState()

  function currentState(): OutboxState {
    const attempt = book.attempt()
    const events = book.waiting()
    const waiting = events.length
    const trouble = waiting > 0 ? sender.trouble() : isGone ? 'no-attempt' : null
    return {
      attempt,
      status: outboxStatus({ attempt, waiting, trouble }, sender.isSending()),
      waiting,
      waitingItems: events.flatMap((event) => (event.kind === 'saved' ? [event.item] : [])),
      cannotStore: keeper.isFailing() && events.some((event) => !keeper.isKept(event)),
      trouble,
      refused: sender.refused(),
      lastReceiptAt: sender.lastReceiptAt(),
      assignment: news?.assignment ?? null,
      isLate: isAfter(submittedAt ?? sender.submittedAt(), news?.countsUntil ?? null),
    }
  }

  function hear(answer: EventsAnswer | AttemptAnswer): void {
    news = answer
    if ('submittedAt' in answer) submittedAt = answer.submittedAt
  }

  function notify(): void {
    state = currentState()
    for (const listener of listeners) listener()
  }

  async function takeUpKept(): Promise<void> {
    for (const kept of await keeper.load()) book.takeUp(kept)
    notify()
  }

  /** Whichever device handed it in, or where the teacher closed it: nobody after the student is to find it here. */
  async function forgetIfDone(): Promise<void> {
    const isOver = book.attempt().submitted !== null || news?.assignment === 'closed'
    if (isOver && book.waiting().length === 0) await keeper.wipeSettled()
  }

  async function refresh(): Promise<void> {
    // What is received while the question is on its way may be missing from the answer.
    const received = book.received()
    const outcome = await transport.read()
    if (outcome.kind === 'failed') {
      isGone ||= outcome.trouble === 'no-attempt'
      return notify()
    }
    isGone = false
    const { attempt } = outcome.answer
    hear(outcome.answer)
    book.merge(attempt)
    const lost = book.awaitAgain(received, attempt)
    notify()
    if (lost.length > 0) {
      await keeper.keepAnew(lost)
      sender.sendWithin(0)
    }
    await forgetIfDone()
  }

  function mergeFromServer(attempt: Attempt): void {
    book.merge(attempt)
    notify()
  }

  function record(event: NewEvent, { isTyping } = { isTyping: false }): Promise<void> {
    const isGoingOn = isTyping && book.open() !== null
    book.record(event, now(), isTyping)
    notify()
    if (!isGoingOn) typingSince = now()
    const typed = Math.abs(now() - typingSince)
    const pause = Math.min(typingPause.afterLast, Math.max(0, typingPause.afterFirst - typed))
    // After a failure the next try is arranged already.
    if (sender.trouble() === null) sendSoon(isTyping, pause)
    else if (!isBusy()) sender.sendWithin(longestWait)
    return keeper.keep(book.waiting(), book.open())
  }

  function sendSoon(isTyping: boolean, pause: number): void {
    if (isTyping) sender.sendIn(pause)
    else sender.sendWithin(0)
  }

  function isBusy(): boolean {
    const trouble = sender.trouble()
    return trouble === 'wait' || trouble === 'busy' || trouble === 'unavailable'
  }

  channel.listen(async () => {
    await takeUpKept()
    if (state.waiting > 0) sender.sendWithin(othersTurn)
  })

  return {
    record,
    refresh,
    mergeFromServer,
    stop() {
      sender.stop()
      channel.close()
      store.close()
    },

    async start() {
      await takeUpKept()
      if (state.waiting > 0) sender.sendWithin(0)
      await refresh()
    },

    submit: (responses) => record({ kind: 'submitted', responses }),

    wake() {
      if (isBusy()) return
      sender.forgetFailures()
      if (state.waiting > 0) sender.sendWithin(0)
    },

    hide: () => sender.sendAtLeaving(),

    events() {
      // What is given away stays as it is, whatever is typed next.
      book.seal(book.waiting())
      return eventsOf(book.attempt(), book.waiting())
    },
    getState: () => state,

    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

function isAfter(moment: number | null, last: number | null): boolean {
  return moment !== null && last !== null && moment > last
}
