'use client'

import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether the page's script runs yet. A button that only the script answers is disabled until then: the page is seen
 * before its script arrives, and a press that nothing answers is worse than a button that says it can't be pressed.
 */
export function useRunsScript(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
