import { type DBSchema, type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb'
import type { KeptEvent } from './answer-store.ts'

/** An event as it lies in a device's database; one that was refused is not told apart in rows of former times. */
export interface Row extends Omit<KeptEvent, 'isRefused'>, Partial<Pick<KeptEvent, 'isRefused'>> {
  seat: string
  attempt: string
  client: string
  counter: number
}

/** By what a row is found. */
export type RowKey = [attempt: string, client: string, counter: number]

interface Schema extends DBSchema {
  events: { key: RowKey; value: Row; indexes: { seat: string } }
}

/** The events in a device's database, to be read and changed. */
export type EventStore = IDBPObjectStore<Schema, ['events'], 'events', 'readwrite'>

/** All rows of an attempt, by its name. */
export function rowsOfAttempt(attempt: string): IDBKeyRange {
  return IDBKeyRange.bound([attempt], [attempt, []])
}

/** What a device keeps of whichever seat and attempt, in IndexedDB. */
export interface AnswerDatabase {
  read<Result>(work: (database: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result>
  /** Changes all or nothing. */
  change(work: (events: EventStore) => Promise<unknown>): Promise<void>
  close(): void
}

/**
 * Opens a device's database at the first use, and anew after a failure: a device that was full may have room again. Each
 * time, `tidy` is done first.
 */
export function openAnswerDatabase(
  name = 'karda-answers',
  tidy: (events: EventStore) => Promise<unknown> = async () => undefined,
): AnswerDatabase {
  let opened: Promise<IDBPDatabase<Schema>> | undefined

  async function database(): Promise<IDBPDatabase<Schema>> {
    opened ??= openEvents(name, tidy)
    try {
      return await opened
    } catch (error) {
      opened = undefined
      throw error
    }
  }

  return {
    read: async (work) => work(await database()),
    change: async (work) => changeEvents(await database(), work),
    close() {
      opened?.then(
        (open) => open.close(),
        () => undefined,
      )
      opened = undefined
    },
  }
}

async function changeEvents(
  database: IDBPDatabase<Schema>,
  work: (events: EventStore) => Promise<unknown>,
): Promise<void> {
  const transaction = database.transaction('events', 'readwrite')
  const isDone = transaction.done
  // Whatever fails fails the transaction, which is waited for below.
  await Promise.all([work(transaction.store), isDone])
}

async function openEvents(
  name: string,
  tidy: (events: EventStore) => Promise<unknown>,
): Promise<IDBPDatabase<Schema>> {
  const database = await openDB<Schema>(name, 1, {
    upgrade(database) {
      database
        .createObjectStore('events', { keyPath: ['attempt', 'client', 'counter'] })
        .createIndex('seat', 'seat')
    },
  })
  await changeEvents(database, tidy)
  return database
}
