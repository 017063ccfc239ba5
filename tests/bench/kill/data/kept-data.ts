import type { StoredEvent } from '../../classroom/stored-events.ts'

/** Where the server that is killed keeps its data. */
export interface KeptData {
  /** The settings that lead a server to it. */
  variables: Readonly<Record<string, string>>
  /** The numbers of the database's own processes; none where it lives in the server's. */
  processes: () => Promise<number[]>
  /** Every event that is stored. */
  storedEvents: () => Promise<StoredEvent[]>
  remove: () => Promise<void>
}
