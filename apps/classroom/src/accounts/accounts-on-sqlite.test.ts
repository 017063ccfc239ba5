import { startSqlite } from '@karda/database/testing'
import { afterAll, describe } from 'vitest'
import { accountsTest } from './testing/accounts-test.ts'
import { describeAccounts } from './testing/describe-accounts.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())

describe('accounts on SQLite', () => {
  describeAccounts(accountsTest(engine))
})
