import type { AttemptEvent } from '@karda/assessment'
import type { AttemptKey } from '@karda/database'
import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import type { AnswerStore, KeptEvent } from './answer-store.ts'
import { attemptName, seatName } from './device-attempt.ts'
import { isSameEvent } from './is-same-event.ts'

interface Row extends KeptEvent {
  seat: string
  attempt: string
  client: string
  counter: number
}

interface Schema extends DBSchema {
  events: { key: [attempt: string, client: string, counter: number]; value: Row; indexes: { seat: string } }
}

/**
 * What a device keeps of an attempt, in IndexedDB. It is opened at the first use, and anew after a failure: a device that
 * was full may have room again.
 */
export function openAnswerStore(key: AttemptKey, databaseName = 'karda-answers'): AnswerStore {
  const attempt = attemptName(key)
  const seat = seatName(key)
  const all = IDBKeyRange.bound([attempt], [attempt, []])
  let opened: Promise<IDBPDatabase<Schema>> | undefined

  async function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openDatabase(databaseName)
    try {
      return await opened
    } catch (error) {
      opened = undefined
      throw error
    }
  }

  async function change(work: (events: EventStore) => Promise<unknown>): Promise<void> {
    const transaction = (await database()).transaction('events', 'readwrite')
    const isDone = transaction.done
    // Whatever fails fails the transaction, which is waited for below.
    await Promise.all([work(transaction.store), isDone])
  }

  const keyOf = ({ stamp }: AttemptEvent): Schema['events']['key'] => [attempt, stamp.client, stamp.counter]
  const rowOf = (event: AttemptEvent, isOpen = false): Row => ({
    seat,
    attempt,
    ...event.stamp,
    event,
    receivedAt: null,
    isOpen,
  })

  return {
    async load() {
      const rows = await (await database()).getAll('events', all)
      return rows.map(({ event, receivedAt, isOpen }) => ({ event, receivedAt, isOpen }))
    },

    add: (added, open) =>
      change((events) => Promise.all(added.map((event) => events.put(rowOf(event, event === open))))),

    receive: (receipts) =>
      change((events) =>
        Promise.all(
          receipts.map(async ({ event, receivedAt }) => {
            const row = await events.get(keyOf(event))
            if (row && isSameEvent(row.event, event)) await events.put({ ...row, receivedAt })
          }),
        ),
      ),

    async replace(event, next) {
      let isReplaced = false
      await change(async (events) => {
        const row = await events.get(keyOf(event))
        if (!row || !isSameEvent(row.event, event)) return
        isReplaced = true
        await Promise.all([events.delete(keyOf(event)), ...next.map((one) => events.put(rowOf(one)))])
      })
      return isReplaced
    },

    wipeSettled: () =>
      change(async (events) => {
        const rows = await events.getAll(all)
        if (rows.every(({ receivedAt }) => receivedAt !== null)) await events.delete(all)
      }),

    async waitingOfSeat() {
      const rows = await (await database()).getAllFromIndex('events', 'seat', seat)
      return rows.filter(({ receivedAt }) => receivedAt === null).length
    },

    wipeSeat: () =>
      change(async (events) => {
        const keys = await events.index('seat').getAllKeys(seat)
        await Promise.all(keys.map((one) => events.delete(one)))
      }),

    close() {
      opened?.then(
        (open) => open.close(),
        () => undefined,
      )
      opened = undefined
    },
  }
}

type EventStore = IDBPObjectStore<Schema, ['events'], 'events', 'readwrite'>

function openDatabase(name: string): Promise<IDBPDatabase<Schema>> {
  return openDB<Schema>(name, 1, {
    upgrade(database) {
      database
        .createObjectStore('events', { keyPath: ['attempt', 'client', 'counter'] })
        .createIndex('seat', 'seat')
    },
  })
}
