import { describe, expect, it } from 'vitest'
import { whenNotBusy } from './when-not-busy.ts'

/** What Node throws for a result code of SQLite. */
function sqliteError(errcode: number): Error {
  return Object.assign(new Error('database is locked'), { errcode })
}

/** Work that fails with each of these errors before it succeeds. */
function failingWith(errors: unknown[]): () => Promise<string> {
  return async () => {
    const error = errors.shift()
    if (error !== undefined) throw error
    return 'done'
  }
}

describe('work that waits while SQLite is busy', () => {
  it('is tried again until nobody else writes', async () => {
    expect(await whenNotBusy(failingWith([sqliteError(5), sqliteError(5)]))).toBe('done')
  })

  it('is tried again for each of the codes that say so', async () => {
    expect(await whenNotBusy(failingWith([sqliteError(261), sqliteError(517)]))).toBe('done')
  })

  it.each([
    ['another code of SQLite', sqliteError(19)],
    ['an error without a code', new Error('broken')],
    ['a code that is no number', Object.assign(new Error('broken'), { errcode: '5' })],
    ['what is no error', { errcode: 5 }],
  ])('fails at once with %s', async (_title, error) => {
    await expect(whenNotBusy(failingWith([error]))).rejects.toBe(error)
  })
})
