import { closeDatabase } from '@karda/database'
import type { Services } from './services.ts'

/** Waits until what arrived is on disk, then closes the database. Live streams were closed before. */
export async function closeServices({ events, sightings, database }: Services): Promise<void> {
  await events.settle()
  await sightings.settle()
  await closeDatabase(database)
}
