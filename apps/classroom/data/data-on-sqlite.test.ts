import { startSqlite } from '@karda/database/testing'
import { afterAll, describe } from 'vitest'
import { dataTest } from './testing/data-test.ts'
import { describeData } from './testing/describe-data.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())

describe('pnpm data on SQLite', () => {
  describeData(dataTest(engine))
})
