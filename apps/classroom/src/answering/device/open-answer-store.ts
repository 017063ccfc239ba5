import type { AttemptEvent } from '@karda/assessment'
import type { BegunAttempt } from '@karda/database'
import { openAnswerDatabase, type Row, type RowKey, rowsOfAttempt } from './answer-database.ts'
import type { AnswerStore } from './answer-store.ts'
import { attemptName, seatName } from './device-attempt.ts'
import { isSameEvent } from './is-same-event.ts'
import { takeOverFormerRows } from './take-over-former-rows.ts'

/** What a device keeps of an attempt; in the database of this name where that is another than the device's own. */
export function openAnswerStore(key: BegunAttempt, databaseName?: string): AnswerStore {
  const attempt = attemptName(key)
  const seat = seatName(key)
  const all = rowsOfAttempt(attempt)
  const { read, change, close } = openAnswerDatabase(databaseName, (events) =>
    takeOverFormerRows(events, key),
  )

  const keyOf = ({ stamp }: AttemptEvent): RowKey => [attempt, stamp.client, stamp.counter]
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
      const rows = await read((database) => database.getAll('events', all))
      return rows.map(({ event, receivedAt, isOpen, isRefused = false }) => ({
        event,
        receivedAt,
        isOpen,
        isRefused,
      }))
    },

    add: (added, open) =>
      change((events) => Promise.all(added.map((event) => events.put(rowOf(event, event === open))))),

    receive: (receipts) =>
      change((events) =>
        Promise.all(
          receipts.map(async ({ event, ...receipt }) => {
            const row = await events.get(keyOf(event))
            if (row && isSameEvent(row.event, event)) await events.put({ ...row, ...receipt })
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

    close,
  }
}
