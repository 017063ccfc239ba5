import { type DBSchema, type IDBPDatabase, openDB } from 'idb'

/** The names of a class's students by the ids of their seats. */
export type Names = Readonly<Record<string, string>>

interface RosterSchema extends DBSchema {
  names: { key: string; value: Names }
}

/**
 * The rosters that this device keeps, by class. They are in this browser alone: nothing that reads or writes them sends
 * anything.
 */
export interface RosterStore {
  load(classId: string): Promise<Names>
  save(classId: string, names: Names): Promise<void>
}

/** Opens what this device keeps; rejects where the browser keeps nothing, as in some private windows. */
export async function openRosterStore(): Promise<RosterStore> {
  const database: IDBPDatabase<RosterSchema> = await openDB<RosterSchema>('karda-roster', 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('names')
    },
    // Another window may have to delete or change what this one holds open.
    blocking: () => database.close(),
  })
  return {
    load: async (classId) => (await database.get('names', classId)) ?? {},
    async save(classId, names) {
      if (Object.keys(names).length === 0) await database.delete('names', classId)
      else await database.put('names', names, classId)
    },
  }
}
