import { type AssignmentStatus, parseAttempt } from '@karda/assessment'
import type { AttemptAnswer, EventReceipt, EventsAnswer, RefusedAnswer } from '../protocol/answers.ts'

// Spelled out here, as a schema's list would bring Zod into the browser; the compiler keeps them whole.
const assignmentStatuses: Readonly<Record<AssignmentStatus, true>> = {
  scheduled: true,
  open: true,
  overdue: true,
  closed: true,
}
const refusals: Readonly<Record<RefusedAnswer['error'], true>> = {
  malformed: true,
  'no-seat': true,
  foreign: true,
  'no-attempt': true,
  'too-large': true,
  'not-json': true,
  wait: true,
  unavailable: true,
}

/** A body as the server's answer to events; undefined where it is anything else. */
export function readEventsAnswer(body: unknown): EventsAnswer | undefined {
  const { receipts, assignment, countsUntil, now } = recordOf(body)
  if (!Array.isArray(receipts) || !isStatus(assignment) || typeof now !== 'number') return undefined
  if (!isMoment(countsUntil)) return undefined
  const read = receipts.map(readReceipt)
  const known = read.filter((receipt) => receipt !== undefined)
  return known.length === read.length ? { receipts: known, assignment, countsUntil, now } : undefined
}

/** A body as the server's answer about an attempt; undefined where it is anything else. */
export function readAttemptAnswer(body: unknown): AttemptAnswer | undefined {
  const { attempt: unread, seed, submittedAt, assignment, countsUntil, now } = recordOf(body)
  const attempt = parseAttempt(unread)
  if (!attempt || typeof seed !== 'number' || typeof now !== 'number' || !isStatus(assignment))
    return undefined
  if (!isMoment(submittedAt) || !isMoment(countsUntil)) return undefined
  return { attempt, seed, submittedAt, assignment, countsUntil, now }
}

/** A body as the code by which the server refuses; undefined where it is anything else. */
export function readRefusal(body: unknown): RefusedAnswer['error'] | undefined {
  const { error } = recordOf(body)
  return isRefusal(error) ? error : undefined
}

function readReceipt(value: unknown): EventReceipt | undefined {
  const { kind, stamp: unread, receivedAt } = recordOf(value)
  const { counter, client } = recordOf(unread)
  const stamp = typeof counter === 'number' && typeof client === 'string' ? { counter, client } : null
  switch (kind) {
    case 'kept':
      return stamp && typeof receivedAt === 'number' ? { kind, stamp, receivedAt } : undefined
    case 'conflict':
    case 'full':
      return stamp ? { kind, stamp } : undefined
    case 'malformed':
      return { kind, stamp }
  }
  return undefined
}

function isMoment(value: unknown): value is number | null {
  return value === null || typeof value === 'number'
}

function isStatus(value: unknown): value is AssignmentStatus {
  return typeof value === 'string' && Object.hasOwn(assignmentStatuses, value)
}

function isRefusal(value: unknown): value is RefusedAnswer['error'] {
  return typeof value === 'string' && Object.hasOwn(refusals, value)
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}
