import type { Attempt } from '@karda/assessment'
import type { AnswerStore } from '../answer-store.ts'
import { createOutbox } from '../create-outbox.ts'
import type { NewEvent } from '../event-book.ts'
import { createHttpTransport } from '../http-transport.ts'
import { openAnswerStore } from '../open-answer-store.ts'
import type { Outbox } from '../outbox.ts'
import type { TabChannel } from '../tab-channel.ts'
import type { SimulatedTime } from './simulated-time.ts'

/** What a student did in a window: it stands in the answer, so that it can be found again wherever it went. */
export interface Deed {
  token: string
  /** The item that it was about; null where it was about none. */
  item: string | null
  isTyping: boolean
  /** Whether it was said to be on the device. */
  isOnDevice: boolean
}

/** A window of a device. */
export interface SimulatedTab {
  outbox: Outbox
  /** In their order. */
  deeds: Deed[]
  isAlive(): boolean
  record(deed: { token: string; event: NewEvent; isTyping: boolean }): void
  /** From now on nothing of it happens any more. */
  kill(): void
}

/** A device: its store, and what tells its windows of each other. */
export interface SimulatedDevice {
  /** `startedAt` is when the attempt was begun. */
  openTab(attempt: Attempt, clientName: string, startedAt?: number): SimulatedTab
}

/** What a device is made of. */
export interface DeviceSettings {
  name: string
  time: SimulatedTime
  fetch: typeof fetch
  random: () => number
  /** How far its clock is off, in milliseconds. */
  clockError: () => number
  /** Whether its store takes anything. */
  isFull: () => boolean
  /** Whether its browser has locks between windows. */
  hasLocks: boolean
}

const firstKey = { classId: 'class', seatId: 'seat', assignmentId: 'assignment', attemptNumber: 1 }

/** A device with an empty store. */
export function simulateDevice(settings: DeviceSettings): SimulatedDevice {
  const { time } = settings
  const listeners = new Map<() => void, number>()
  let lock: Promise<unknown> = Promise.resolve()

  function alone<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!settings.hasLocks) return work()
    const done = lock.then(work)
    // A killed window's lock is free.
    lock = Promise.race([done, time.wait(12_000)])
    return done
  }

  return {
    openTab(attempt, clientName, startedAt = 0) {
      const key = { ...firstKey, startedAt }
      let isAlive = true
      let listener: (() => void) | undefined
      let clientNames = 0
      const whileAlive =
        <Values extends unknown[]>(act: (...values: Values) => void) =>
        (...values: Values) => {
          if (isAlive) act(...values)
        }
      const after = (milliseconds: number, act: () => void) => time.after(milliseconds, whileAlive(act))
      const fetchWhileAlive: typeof fetch = (address, init) =>
        new Promise((resolve, reject) => {
          settings.fetch(address, init).then(whileAlive(resolve), whileAlive(reject))
        })
      const channel: TabChannel = {
        tellOthers() {
          for (const [other, begun] of listeners) {
            if (other !== listener && begun === startedAt) time.after(1, other)
          }
        },
        listen(act) {
          listener = whileAlive(act)
          listeners.set(listener, startedAt)
        },
        close: () => listener && listeners.delete(listener),
      }
      const outbox = createOutbox(
        {
          store: fallibleStore(openAnswerStore(key, settings.name), {
            time,
            isFull: settings.isFull,
            isAlive: () => isAlive,
          }),
          transport: createHttpTransport(key, { fetch: fetchWhileAlive, after }),
          channel,
          now: () => time.now() + settings.clockError(),
          after,
          random: settings.random,
          newClient() {
            clientNames += 1
            return clientNames === 1 ? clientName : `${clientName}-${clientNames}`
          },
          alone,
        },
        attempt,
      )
      const deeds: Deed[] = []
      return {
        outbox,
        deeds,
        isAlive: () => isAlive,
        record({ token, event, isTyping }) {
          const item = 'item' in event ? event.item : null
          const deed = { token, item, isTyping, isOnDevice: false }
          deeds.push(deed)
          outbox.record(event, { isTyping }).then(
            whileAlive(() => {
              deed.isOnDevice = true
            }),
          )
        },
        kill() {
          isAlive = false
          channel.close()
        },
      }
    },
  }
}

/** A store that fails where the device is full, and does nothing for a window that is gone. */
function fallibleStore(
  store: AnswerStore,
  { time, isFull, isAlive }: { time: SimulatedTime; isFull: () => boolean; isAlive: () => boolean },
): AnswerStore {
  function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    if (!isAlive()) return new Promise(() => undefined)
    return time.during(work())
  }
  function write<Result>(work: () => Promise<Result>): Promise<Result> {
    if (isFull()) return Promise.reject(new DOMException('The device is full.', 'QuotaExceededError'))
    return attempt(work)
  }
  return {
    load: () => attempt(() => store.load()),
    add: (events, open) => write(() => store.add(events, open)),
    receive: (receipts) => write(() => store.receive(receipts)),
    replace: (event, next) => write(() => store.replace(event, next)),
    wipeSettled: () => attempt(() => store.wipeSettled()),
    close: () => store.close(),
  }
}
