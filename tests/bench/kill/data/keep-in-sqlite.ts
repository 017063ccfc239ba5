import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { storedEvents } from '../../classroom/stored-events.ts'
import type { KeptData } from './kept-data.ts'

/** Data in a file of a new folder. */
export async function keepInSqlite(): Promise<KeptData> {
  const folder = await mkdtemp(join(tmpdir(), 'karda-kill-'))
  return {
    variables: { DATA_FOLDER: folder, DATABASE_URL: '' },
    processes: async () => [],
    storedEvents: async () => storedEvents(folder),
    remove: () => rm(folder, { recursive: true }),
  }
}
