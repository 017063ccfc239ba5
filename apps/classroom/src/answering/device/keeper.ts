import type { AttemptEvent } from '@karda/assessment'
import type { AnswerStore, DeviceReceipt, KeptEvent } from './answer-store.ts'
import type { TabChannel } from './tab-channel.ts'

/** Keeps events on a device that may fail to, one thing after the other; nothing of it rejects. */
export interface Keeper {
  /** Keeps those of the events that are not kept yet; resolves when they are, or the device has failed to. */
  keep(events: readonly AttemptEvent[], open: AttemptEvent | null): Promise<void>
  /** As `keep`, of events that had their receipt and have lost it. */
  keepAnew(events: readonly AttemptEvent[]): Promise<void>
  receive(receipts: readonly DeviceReceipt[]): Promise<void>
  /** Puts others in the place of an event; false where another window has done so. */
  replace(event: AttemptEvent, next: readonly AttemptEvent[]): Promise<boolean>
  load(): Promise<readonly KeptEvent[]>
  wipeSettled(): Promise<void>
  isKept(event: AttemptEvent): boolean
  /** Whether the last thing that it was to do failed. */
  isFailing(): boolean
}

/** Milliseconds that a device's store may take: some browsers' never answer. */
const storeLimit = 2000

/** See `Keeper`. Other windows are told of every change; `onChange` is called when something was or was not kept. */
export function createKeeper({
  store,
  channel,
  after,
  onChange,
}: {
  store: AnswerStore
  channel: TabChannel
  after: (milliseconds: number, act: () => void) => () => void
  onChange: () => void
}): Keeper {
  const kept = new WeakSet<AttemptEvent>()
  let isFailing = false
  let last: Promise<unknown> = Promise.resolve()

  /** Does something with the store after all before it; gives `otherwise` where the store fails. */
  function inTurn<Result>(work: () => Promise<Result>, otherwise: Result): Promise<Result> {
    const done = last.then(async () => {
      try {
        const result = await withinLimit(work())
        isFailing = false
        return result
      } catch {
        // A full or locked device: what it cannot keep waits in the page and is sent from there.
        isFailing = true
        return otherwise
      }
    })
    last = done
    return done
  }

  function withinLimit<Result>(work: Promise<Result>): Promise<Result> {
    return new Promise((resolve, reject) => {
      const cancel = after(storeLimit, () => reject(new Error('The device’s store does not answer.')))
      work.then(resolve, reject).finally(cancel)
    })
  }

  function keep(events: readonly AttemptEvent[], open: AttemptEvent | null): Promise<void> {
    return inTurn(async () => {
      const unkept = events.filter((event) => !kept.has(event))
      if (unkept.length === 0) return
      await store.add(unkept, open)
      for (const event of unkept) kept.add(event)
      channel.tellOthers()
    }, undefined).then(onChange)
  }

  return {
    keep,

    keepAnew(events) {
      for (const event of events) kept.delete(event)
      return keep(events, null)
    },

    async receive(receipts) {
      if (receipts.length === 0) return
      await inTurn(() => store.receive(receipts), undefined)
      channel.tellOthers()
    },

    async replace(event, next) {
      if (!kept.has(event)) return true
      const isReplaced = await inTurn(() => store.replace(event, next), true)
      if (isReplaced && !isFailing) for (const one of next) kept.add(one)
      channel.tellOthers()
      return isReplaced
    },

    async load() {
      const events = await inTurn(() => store.load(), [])
      for (const { event } of events) kept.add(event)
      return events
    },

    wipeSettled: () => inTurn(() => store.wipeSettled(), undefined),
    isKept: (event) => kept.has(event),
    isFailing: () => isFailing,
  }
}
