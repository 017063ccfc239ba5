import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pg from 'pg'
import { startPostgres } from '../../../server/start-postgres.ts'
import { parseStoredEvents } from '../../classroom/stored-events.ts'
import type { Mortal } from '../mortal.ts'
import type { KeptData } from './kept-data.ts'

/** Starts a PostgreSQL server in which there is nothing yet, and which can be killed itself. */
export async function keepInPostgres(): Promise<KeptData & Mortal> {
  const folder = await mkdtemp(join(tmpdir(), 'karda-kill-'))
  const postgres = await startPostgres()
  return {
    variables: { DATA_FOLDER: folder, DATABASE_URL: postgres.url },
    processes: postgres.processes,
    kill: postgres.kill,
    startAgain: postgres.startAgain,
    async storedEvents() {
      const client = new pg.Client({ connectionString: postgres.url })
      await client.connect()
      // Counters are 64 bits wide there, and would come as text.
      const { rows } = await client.query(
        'select class_id, assignment_id, seat_id, attempt_number, client, counter::int, kind, content from attempt_events',
      )
      await client.end()
      return parseStoredEvents(rows)
    },
    async remove() {
      await postgres.stop()
      await rm(folder, { recursive: true })
    },
  }
}
