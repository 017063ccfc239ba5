'use client'

import { useSyncExternalStore } from 'react'
import { type RosterState, rosterOf } from './roster.ts'

const withoutScript: RosterState = { place: 'looking', names: {} }

/** Who sits where in a class, as this device knows it; nobody until it has been looked up, and without a script. */
export function useRoster(classId: string): RosterState {
  return useSyncExternalStore(
    (callback) => rosterOf(classId).subscribe(callback),
    () => rosterOf(classId).state(),
    () => withoutScript,
  )
}
