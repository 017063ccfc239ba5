import { test } from 'vitest'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import type { TestEngine } from './test-engine.ts'

/** Vitest's `it` on an engine: each test has a database of its own (`db`), which others can open too (`settings`). */
export type ContractTest = ReturnType<typeof contractTest>

/** See `ContractTest`. */
export function contractTest(engine: TestEngine) {
  return test
    .extend('engine', engine)
    .extend('settings', async ({ engine }, { onCleanup }) => {
      const settings = await engine.createDatabase('all-tables')
      onCleanup(() => engine.removeDatabase(settings))
      return settings
    })
    .extend('db', async ({ settings }, { onCleanup }) => {
      const db = openDatabase(settings)
      onCleanup(() => closeDatabase(db))
      return db
    })
}
