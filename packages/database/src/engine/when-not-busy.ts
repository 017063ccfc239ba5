import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds to wait for another process, such as an erasure that rewrites the file, to finish writing. */
const patience = 30_000

/** Milliseconds between two tries. */
const pause = 5

/** SQLITE_BUSY, in the lowest byte of every code that says so (https://sqlite.org/rescode.html#busy). */
const busy = 5

/**
 * Does something with SQLite as soon as no other connection is writing. SQLite’s own waiting would hold up the whole
 * process, and for ever where the other connection is in the same one.
 */
export async function whenNotBusy<Result>(work: () => Promise<Result>): Promise<Result> {
  const deadline = performance.now() + patience
  while (true) {
    try {
      return await work()
    } catch (error) {
      if (!isBusy(error) || performance.now() > deadline) throw error
    }
    await wait(pause)
  }
}

function isBusy(error: unknown): boolean {
  if (!(error instanceof Error) || !('errcode' in error) || typeof error.errcode !== 'number') return false
  return (error.errcode & 0xff) === busy
}
