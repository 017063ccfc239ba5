'use client'

import { ActionButton } from '@karda/ui'
import { useRunsScript } from '../../forms/use-runs-script.ts'

/** Opens the browser's own window for printing; not there without a script, where the browser's menu does it. */
export function PrintButton({ label }: { label: string }) {
  const runsScript = useRunsScript()
  return (
    runsScript && (
      <ActionButton rank="primary" onClick={() => print()}>
        {label}
      </ActionButton>
    )
  )
}
