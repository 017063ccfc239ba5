'use client'

import { browserSupportsWebAuthn } from '@simplewebauthn/browser'
import { useSyncExternalStore } from 'react'

const never = () => () => undefined

/**
 * Whether this browser can use passkeys at this address; undefined until the page's script runs. `origin` is the one
 * address for which they are: the same server may be known by others as well.
 */
export function usePasskeySupport(origin: string): boolean | undefined {
  return useSyncExternalStore<boolean | undefined>(
    never,
    () => browserSupportsWebAuthn() && location.origin === origin,
    () => undefined,
  )
}
