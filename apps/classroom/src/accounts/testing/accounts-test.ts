import { closeDatabase, type Database, openDatabase } from '@karda/database'
import type { TestEngine } from '@karda/database/testing'
import { test } from 'vitest'
import type { AccountOptions } from '../account-options.ts'
import { createAccounts } from '../accounts.ts'
import { createAuth } from '../create-auth.ts'
import { type AccountsVisitor, createVisitor } from './accounts-visitor.ts'

/** Vitest's `it` on an engine: each test has an empty installation of its own. */
export type AccountsTest = ReturnType<typeof accountsTest>

/** See `AccountsTest`. */
export function accountsTest(engine: TestEngine) {
  return test
    .extend('engine', engine)
    .extend('settings', async ({ engine }, { onCleanup }) => {
      const settings = await engine.createDatabase('all-tables')
      onCleanup(() => engine.removeDatabase(settings))
      return settings
    })
    .extend('database', async ({ settings }, { onCleanup }) => {
      const database = openDatabase(settings)
      onCleanup(() => closeDatabase(database))
      return database
    })
    .extend('accounts', ({ database }) => accountsAt(database, 'http://localhost:3000'))
    .extend('visitor', ({ accounts }): AccountsVisitor => createVisitor(accounts))
}

/** The accounts of an installation under an address. */
export function accountsAt(database: Database, baseAddress: string) {
  return createAccounts(accountOptionsAt(database, baseAddress))
}

/** What these accounts work with. */
export function accountOptionsAt(database: Database, baseAddress: string): AccountOptions {
  const auth = createAuth({ database, baseAddress, secret: 'a secret that is known to tests alone' })
  return { database, auth, baseAddress, now: Date.now }
}
