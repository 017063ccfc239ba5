'use client'

import { ActionButton } from '@karda/ui'
import { useState } from 'react'
import { signInByPasskey } from './passkey-calls.ts'
import styles from './passkey-sign-in.module.css'
import { usePasskeySupport } from './use-passkey-support.ts'

/** The other way to sign in; it stands there only in a browser that can go it. */
export function PasskeySignIn(props: {
  label: string
  origin: string
  /** Where a teacher arrives. */
  home: string
  /** The page that says a problem by its code. */
  problemAddress: string
}) {
  const isSupported = usePasskeySupport(props.origin)
  const [isBusy, setIsBusy] = useState(false)
  if (isSupported !== true) return null
  const signIn = async () => {
    setIsBusy(true)
    const result = await signInByPasskey()
    location.assign(result.kind === 'done' ? props.home : `${props.problemAddress}?problem=${result.problem}`)
  }
  return (
    <div className={styles.other}>
      <ActionButton rank="plain" type="button" disabled={isBusy} onClick={signIn}>
        {props.label}
      </ActionButton>
    </div>
  )
}
