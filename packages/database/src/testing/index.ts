export { startPostgres } from './start-postgres.ts'
export { startSqlite } from './start-sqlite.ts'
export type { TestEngine } from './test-engine.ts'
