import { afterAll, describe } from 'vitest'
import { lostConnectionContract } from './engine/lost-connection.contract.ts'
import { postgresTracesContract } from './erasure/postgres-traces.contract.ts'
import { contractTest } from './testing/contract-test.ts'
import { describeAgreement } from './testing/describe-agreement.ts'
import { describeContract } from './testing/describe-contract.ts'
import { startPostgres } from './testing/start-postgres.ts'
import { startSqlite } from './testing/start-sqlite.ts'

const [postgres, sqlite] = await Promise.all([startPostgres(), startSqlite()])
afterAll(() => Promise.all([postgres.stop(), sqlite.stop()]))

describe('on PostgreSQL', () => {
  describeContract(contractTest(postgres))
  lostConnectionContract(contractTest(postgres))
  postgresTracesContract(contractTest(postgres))
})

describeAgreement(sqlite, postgres)
