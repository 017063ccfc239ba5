import { afterAll, describe } from 'vitest'
import { contractTest } from './testing/contract-test.ts'
import { describeContract } from './testing/describe-contract.ts'
import { startSqlite } from './testing/start-sqlite.ts'

const sqlite = await startSqlite()
afterAll(() => sqlite.stop())

describe('on SQLite', () => {
  describeContract(contractTest(sqlite))
})
