import type { Passage } from './simulated-network.ts'
import type { SimulatedTime } from './simulated-time.ts'

/** What goes wrong in a run. */
export interface Fault {
  title: string
  /** What becomes of a request while the fault lasts; `random` is from 0 to below 1. */
  passage?: (random: () => number, time: SimulatedTime) => Passage
  /** As `passage`, for as long again when that is over: while what has waited is being sent. */
  passageAfter?: (random: () => number) => Passage
  /** When it begins, where that is not left to chance. */
  begins?: 'at-submission'
  /** Where the student works: in a second window, or on a second device, too. */
  places?: 'two-tabs' | 'two-devices'
  /** What becomes of the first window when the fault begins. */
  tab?: 'reloaded' | 'killed'
  /**
   * What becomes of the answers on the server when the fault begins: a backup is restored that lacks the last of them, or
   * the teacher erases them, and the student begins anew in another window.
   */
  server?: 'restored' | 'erased'
  /** How far the device's clock is off while the fault lasts, in milliseconds. */
  clockError?: number
  isStorageFull?: boolean
  /** Whether all windows take the same name. */
  isNameTaken?: boolean
  /** Whether the texts are so long that it takes several requests to send what has waited. */
  hasLongTexts?: boolean
}

const day = 86_400_000

function instead(status: number, error: string, headers: Readonly<Record<string, string>> = {}): Fault {
  return {
    title: `the answer is ${status}`,
    passage: (random) => {
      const isOurs = random() < 0.5
      return {
        kind: 'instead',
        status,
        headers,
        body: isOurs ? JSON.stringify({ error }) : '<!doctype html><title>Proxy</title>',
      }
    },
  }
}

const portalBodies = [
  '<!doctype html><title>Welcome to the guest network</title>',
  '{}',
  'null',
  '{"receipts":[],"assignment":"open","countsUntil":null,"now":1}',
  '{"receipts":[{"kind":"kept","stamp":{"counter":1,"client":"other"},"receivedAt":1}],"assignment":"open","countsUntil":null,"now":1}',
] as const

/** Every fault that is tried. */
export const faults: readonly Fault[] = [
  { title: 'nothing goes wrong' },
  { title: 'there is no connection', passage: () => ({ kind: 'no-connection' }) },
  { title: 'the connection breaks in the middle of a request', passage: () => ({ kind: 'cut-request' }) },
  {
    title: 'the connection breaks after the server has kept the answers and before it says so',
    passage: () => ({ kind: 'cut-before-answer' }),
  },
  {
    title: 'the connection is gone when the student hands in',
    begins: 'at-submission',
    passage: () => ({ kind: 'no-connection' }),
  },
  {
    title: 'the connection breaks while what has waited is being sent',
    hasLongTexts: true,
    passage: () => ({ kind: 'no-connection' }),
    passageAfter: (random) =>
      random() < 0.4 ? { kind: 'through' } : { kind: random() < 0.5 ? 'cut-request' : 'cut-before-answer' },
  },
  { title: 'an answer breaks off in the middle', passage: () => ({ kind: 'cut-answer' }) },
  {
    title: 'nothing comes back',
    passage: (random) => ({ kind: 'silence', isKept: random() < 0.5 }),
  },
  {
    title: 'requests arrive when they are no longer waited for',
    passage: (random) => (random() < 0.5 ? { kind: 'late' } : { kind: 'through' }),
  },
  {
    title: 'the connection comes and goes',
    passage: (random) =>
      random() < 0.5 ? { kind: 'through' } : { kind: random() < 0.5 ? 'no-connection' : 'cut-before-answer' },
  },
  { title: 'the page is loaded again', tab: 'reloaded' },
  { title: 'the window is killed', tab: 'killed' },
  {
    title: 'the window is killed without a connection',
    tab: 'killed',
    passage: () => ({ kind: 'no-connection' }),
  },
  { title: 'there are two windows', places: 'two-tabs' },
  {
    title: 'there are two windows, and the connection breaks',
    places: 'two-tabs',
    passage: () => ({ kind: 'cut-before-answer' }),
  },
  { title: 'there are two windows, and one is killed', places: 'two-tabs', tab: 'killed' },
  { title: 'there are two devices of one name', places: 'two-devices', isNameTaken: true },
  { title: 'there are two devices', places: 'two-devices' },
  {
    title: 'there are two devices, and the connection breaks',
    places: 'two-devices',
    passage: () => ({ kind: 'cut-request' }),
  },
  instead(401, 'no-seat'),
  instead(408, 'unavailable'),
  instead(413, 'too-large'),
  instead(425, 'unavailable'),
  instead(429, 'wait', { 'Retry-After': '7' }),
  instead(500, 'unavailable'),
  instead(502, 'unavailable'),
  instead(503, 'unavailable', { 'Retry-After': '3' }),
  {
    title: 'the door page of a guest network answers',
    passage: (random) => ({
      kind: 'instead',
      status: 200,
      headers: {},
      body: portalBodies[Math.floor(random() * portalBodies.length)] ?? '',
    }),
  },
  { title: 'the clock is a day ahead', clockError: day, passage: () => ({ kind: 'cut-before-answer' }) },
  { title: 'the clock is a day behind', clockError: -day, passage: () => ({ kind: 'cut-before-answer' }) },
  {
    title: 'the server is started anew',
    passage: (random) =>
      random() < 0.5 ? { kind: 'no-connection' } : { kind: 'silence', isKept: random() < 0.5 },
  },
  { title: 'a backup is restored', server: 'restored' },
  {
    title: 'a backup is restored, and the connection comes and goes',
    server: 'restored',
    passage: (random) => (random() < 0.5 ? { kind: 'through' } : { kind: 'cut-before-answer' }),
  },
  { title: 'the answers are erased, and the student begins anew', server: 'erased' },
  {
    title: 'the answers are erased while there is no connection',
    server: 'erased',
    passage: () => ({ kind: 'no-connection' }),
  },
  { title: 'the device is full', isStorageFull: true },
  {
    title: 'the device is full without a connection',
    isStorageFull: true,
    passage: () => ({ kind: 'no-connection' }),
  },
]
