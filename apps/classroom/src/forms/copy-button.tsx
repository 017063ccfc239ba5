'use client'

import { ActionButton } from '@karda/ui'
import { useState } from 'react'
import styles from './copy-button.module.css'
import { copyText } from './copy-text.ts'
import { useRunsScript } from './use-runs-script.ts'

/** The button's words; in the browser there is no translator. */
export interface CopyMessages {
  copy: string
  copied: string
  /** Where the browser does not let a page copy. */
  failed: string
}

/** Copies a text that stands on the page; without a script there is no button, and the text can be marked by hand. */
export function CopyButton({ text, messages }: { text: string; messages: CopyMessages }) {
  const [said, setSaid] = useState('')
  const runsScript = useRunsScript()
  const copy = async () => setSaid((await copyText(text)) ? messages.copied : messages.failed)
  return (
    <span className={styles.copy}>
      <ActionButton rank="plain" disabled={!runsScript} onClick={copy}>
        {messages.copy}
      </ActionButton>
      <span role="status">{said}</span>
    </span>
  )
}
