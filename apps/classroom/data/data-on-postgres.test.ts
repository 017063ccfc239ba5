import { startPostgres } from '@karda/database/testing'
import { afterAll, describe } from 'vitest'
import { dataTest } from './testing/data-test.ts'
import { describeData } from './testing/describe-data.ts'

const engine = await startPostgres()
afterAll(() => engine.stop())

describe('pnpm data on PostgreSQL', () => {
  describeData(dataTest(engine))
})
