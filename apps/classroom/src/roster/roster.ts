import { type Names, openRosterStore, type RosterStore } from './roster-store.ts'

/** Where the names are: being looked for, kept by this device, or in the page alone, with which they go. */
export type RosterPlace = 'looking' | 'device' | 'page'

/** Who sits where, as every part of a page shows it. */
export interface RosterState {
  place: RosterPlace
  names: Names
}

/** The roster of one class on this device, shared by all that show it on a page. */
export interface Roster {
  state(): RosterState
  /** Calls back at each change; returns what ends that. */
  subscribe(callback: () => void): () => void
  /** Puts these names in the place of all others. */
  replace(names: Names): Promise<void>
}

/** A roster that begins to be looked for at once. */
export function createRoster(classId: string, open: () => Promise<RosterStore> = openRosterStore): Roster {
  let state: RosterState = { place: 'looking', names: {} }
  let store: RosterStore | undefined
  const callbacks = new Set<() => void>()
  const become = (next: RosterState) => {
    state = next
    for (const callback of callbacks) callback()
  }
  const opened = (async () => {
    try {
      store = await open()
      become({ place: 'device', names: await store.load(classId) })
    } catch {
      // The teacher is told in words that the names go with the page.
      store = undefined
      become({ ...state, place: 'page' })
    }
  })()
  return {
    state: () => state,
    subscribe(callback) {
      callbacks.add(callback)
      return () => callbacks.delete(callback)
    },
    async replace(names) {
      await opened
      become({ ...state, names })
      try {
        await store?.save(classId, names)
      } catch {
        become({ place: 'page', names: state.names })
      }
    },
  }
}

const rosterByClass = new Map<string, Roster>()

/** The roster of a class; the same one at each call, in the browser alone. */
export function rosterOf(classId: string): Roster {
  const known = rosterByClass.get(classId)
  if (known) return known
  const made = createRoster(classId)
  rosterByClass.set(classId, made)
  return made
}

/** Names with one more, or without it where it is empty. */
export function withName(names: Names, seatId: string, name: string): Names {
  const { [seatId]: _, ...others } = names
  return name.trim() === '' ? others : { ...others, [seatId]: name }
}
