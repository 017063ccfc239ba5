'use client'

import { ActionButton } from '@karda/ui'
import { useSyncExternalStore } from 'react'

const nothingChanges = () => () => undefined

/** Opens the browser's own window for printing; not there without a script, where the browser's menu does it. */
export function PrintButton({ label }: { label: string }) {
  const canPrint = useSyncExternalStore(
    nothingChanges,
    () => true,
    () => false,
  )
  return (
    canPrint && (
      <ActionButton rank="primary" onClick={() => print()}>
        {label}
      </ActionButton>
    )
  )
}
