import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { z } from 'zod'

const rowSchema = z.object({
  class_id: z.string(),
  assignment_id: z.string(),
  seat_id: z.string(),
  attempt_number: z.number(),
  client: z.string(),
  counter: z.number(),
  kind: z.string(),
  content: z.string(),
})

/** An event as the database holds it. */
export type StoredEvent = z.infer<typeof rowSchema>

/** Every event in the SQLite file of a server that has stopped, or was killed. */
export function storedEvents(dataFolder: string): StoredEvent[] {
  const database = new DatabaseSync(join(dataFolder, 'karda.sqlite'))
  try {
    return parseStoredEvents(database.prepare('SELECT * FROM attempt_events').all())
  } finally {
    database.close()
  }
}

/** Rows of the table of events, whichever database they come from. */
export function parseStoredEvents(rows: readonly unknown[]): StoredEvent[] {
  return z.array(rowSchema).parse(rows)
}
