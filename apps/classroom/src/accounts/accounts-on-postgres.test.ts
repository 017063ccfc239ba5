import { startPostgres } from '@karda/database/testing'
import { afterAll, describe } from 'vitest'
import { accountsTest } from './testing/accounts-test.ts'
import { describeAccounts } from './testing/describe-accounts.ts'

const engine = await startPostgres()
afterAll(() => engine.stop())

describe('accounts on PostgreSQL', () => {
  describeAccounts(accountsTest(engine))
})
