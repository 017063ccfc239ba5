import type { AttemptEvent } from '@karda/assessment'
import type { EventsAnswer } from '../protocol/answers.ts'
import type { DeviceReceipt } from './answer-store.ts'
import { answersAll } from './answers-all.ts'
import { batchOf, leavingLimits, requestLimits } from './batch-of.ts'
import { delayBeforeTry } from './delay-before-try.ts'
import { type EventBook, othersTurn } from './event-book.ts'
import type { Keeper } from './keeper.ts'
import type { Transport, Trouble } from './transport.ts'

/** Sends what waits in a book, one request after the other, until there is a receipt for all of it. */
export interface Sender {
  /** Sends after some milliseconds, unless that is arranged for sooner. */
  sendWithin(milliseconds: number): void
  /** As `sendWithin`, but puts off what is arranged: the student is typing. */
  sendIn(milliseconds: number): void
  /** Sends what fits as the page is being left; its answer will not be heard. */
  sendAtLeaving(): void
  /** A try that comes now is the first again. */
  forgetFailures(): void
  isSending(): boolean
  /**
   * Why the last try failed; null after one that did not. `full`: what waits is sent no more, and goes to the server with
   * the submission.
   */
  trouble(): Trouble | null
  /** How many events the server will never take. */
  refused(): number
  /** When the server had the last event on disk, by its clock; null before the first receipt. */
  lastReceiptAt(): number | null
  /** When the server had the submission on disk, by its clock; null before the receipt for it. */
  submittedAt(): number | null
  stop(): void
}

/** What a sender works with; see `OutboxSurroundings`. */
interface SenderSurroundings {
  book: EventBook
  keeper: Keeper
  transport: Transport
  now: () => number
  after: (milliseconds: number, act: () => void) => () => void
  random: () => number
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>
  /** Takes up what other windows have kept. */
  takeUpKept: () => Promise<void>
  /** Takes off the device what is handed in. */
  forgetIfDone: () => Promise<void>
  /** What the server answers along with its receipts. */
  onAnswer: (answer: EventsAnswer) => void
  onChange: () => void
}

/** Milliseconds that a text which is still being typed waits. */
const typingPause = 600

/** See `Sender`. */
export function createSender(surroundings: SenderSurroundings): Sender {
  const { book, keeper, transport, now, after, random, onChange } = surroundings
  const nothingArranged = { at: Infinity, cancel: () => {} }
  let next = nothingArranged
  let isStopped = false
  let isSending = false
  let failures = 0
  let refused = 0
  let isFull = false
  let isFullForSubmissions = false
  let trouble: Trouble | null = null
  let lastReceiptAt: number | null = null
  let submittedAt: number | null = null
  let mostAtOnce = requestLimits.events

  function toSend(): AttemptEvent[] {
    const events = book.sendable(now())
    return isFull ? events.filter((event) => isSubmission(event) && !isFullForSubmissions) : events
  }

  function sendIn(milliseconds: number): void {
    next.cancel()
    next = nothingArranged
    if (isStopped) return
    const cancel = after(milliseconds, () => {
      next = nothingArranged
      send()
    })
    next = { at: now() + milliseconds, cancel }
  }

  function sendWithin(milliseconds: number): void {
    const at = now() + milliseconds
    // Where the clock was set forward, what was arranged seems to be long past.
    const isSoonEnough = next.at <= at && next.at > now() - 1000
    if (next.at === Infinity || !isSoonEnough) sendIn(milliseconds)
  }

  async function send(): Promise<void> {
    if (isSending || isStopped) return
    if (toSend().length === 0) return arrangeRest()
    isSending = true
    onChange()
    // It is on the device before it is sent.
    await keeper.keep(book.waiting(), book.open())
    const delay = await surroundings.alone(sendBatch)
    isSending = false
    onChange()
    if (delay === null) arrangeRest()
    else sendIn(delay)
  }

  /** Milliseconds until the next try; null where that is for what waits then to decide. */
  async function sendBatch(): Promise<number | null> {
    await surroundings.takeUpKept()
    const batch = batchOf(toSend(), { ...requestLimits, events: mostAtOnce })
    if (batch.length === 0 || isStopped) return null
    book.seal(batch)
    const outcome = await transport.send(batch)
    if (outcome.kind === 'failed') return await failed(batch, outcome.trouble, outcome.retryAfter)
    if (!answersAll(outcome.answer, batch)) return await failed(batch, 'not-ours', null)
    await takeReceipts(batch, outcome.answer)
    failures = 0
    trouble = null
    mostAtOnce = requestLimits.events
    await surroundings.forgetIfDone()
    return null
  }

  async function failed(
    batch: readonly AttemptEvent[],
    reason: Trouble,
    retryAfter: number | null,
  ): Promise<number> {
    failures += 1
    trouble = reason
    if (reason === 'malformed' || reason === 'too-large') await findRefused(batch, reason)
    return delayBeforeTry({ failures, retryAfter, trouble: reason }, random())
  }

  /** By halves, finds the event that cannot be taken, so that it does not stand in the way of the others. */
  async function findRefused(batch: readonly AttemptEvent[], reason: Trouble): Promise<void> {
    const [only, ...others] = batch
    if (others.length > 0) mostAtOnce = Math.ceil(batch.length / 2)
    else if (only && reason === 'malformed') await keeper.receive([refuse(only, now())])
  }

  async function takeReceipts(batch: readonly AttemptEvent[], answer: EventsAnswer): Promise<void> {
    surroundings.onAnswer(answer)
    const settled: DeviceReceipt[] = []
    for (const [index, event] of batch.entries()) {
      const receipt = answer.receipts[index]
      switch (receipt?.kind) {
        case 'kept':
          settled.push({ event, receivedAt: receipt.receivedAt, isRefused: false })
          book.receive(event)
          lastReceiptAt = Math.max(lastReceiptAt ?? 0, receipt.receivedAt)
          if (event.kind === 'submitted') submittedAt = receipt.receivedAt
          break
        case 'conflict':
          await restamp(event)
          break
        case 'full':
          // It stays on the device, and goes to the server with what is handed in.
          isFull = true
          isFullForSubmissions ||= isSubmission(event)
          break
        default:
          settled.push(refuse(event, answer.now))
      }
    }
    await keeper.receive([...settled, ...settleHandedIn(answer.now)])
  }

  /** What a full attempt did not take has its receipt with the submission, which holds the answers themselves. */
  function settleHandedIn(receivedAt: number): DeviceReceipt[] {
    const rest = book.waiting()
    if (!isFull || !book.attempt().submitted || rest.some(isSubmission)) return []
    for (const event of rest) book.settle(event)
    return rest.map((event) => ({ event, receivedAt, isRefused: true }))
  }

  /** The server has looked at an event and will never take it: the teacher has taken its question away, say. */
  function refuse(event: AttemptEvent, receivedAt: number): DeviceReceipt {
    book.settle(event)
    refused += 1
    return { event, receivedAt, isRefused: true }
  }

  /** Another event has this one's stamp: it takes a new one. */
  async function restamp(event: AttemptEvent): Promise<void> {
    book.settle(event)
    const successors = book.successorsOf(event)
    const isOurs = await keeper.replace(event, successors)
    // Another window was faster; what it made of the event is taken up from the store.
    if (!isOurs) for (const successor of successors) book.settle(successor)
  }

  /** What is still being typed, here or in another window, waits a little. */
  function arrangeRest(): void {
    const rest = toSend()
    if (rest.some((event) => event !== book.open())) sendIn(0)
    else if (rest.length > 0) sendIn(typingPause)
    else if (book.waiting().length > 0 && !isFull) sendIn(othersTurn)
  }

  return {
    sendWithin,
    sendIn,

    sendAtLeaving() {
      const batch = batchOf(toSend(), leavingLimits)
      if (batch.length === 0) return
      book.seal(batch)
      transport.sendAtLeaving(batch)
    },

    forgetFailures() {
      failures = 0
    },

    isSending: () => isSending,
    trouble: () => trouble ?? (isFull && toSend().length === 0 ? 'full' : null),
    refused: () => refused,
    lastReceiptAt: () => lastReceiptAt,
    submittedAt: () => submittedAt,

    stop() {
      isStopped = true
      next.cancel()
    },
  }
}

function isSubmission({ kind }: AttemptEvent): boolean {
  return kind === 'submitted'
}
