import { afterEach, beforeEach, vi } from 'vitest'
import { accountChangesContract } from '../account-changes.contract.ts'
import { accountTablesContract } from '../account-tables.contract.ts'
import { ownerChangesContract } from '../owner-changes.contract.ts'
import { passkeysContract } from '../passkeys/passkeys.contract.ts'
import { sessionContract } from '../session.contract.ts'
import { signUpContract } from '../sign-up.contract.ts'
import type { AccountsTest } from './accounts-test.ts'
import { stopClock } from './pass-time.ts'

/** Whatever accounts promise, to be shown on an engine. */
export function describeAccounts(it: AccountsTest): void {
  // The sign-in library reads the clock by itself.
  beforeEach(stopClock)
  afterEach(() => {
    vi.useRealTimers()
  })

  accountTablesContract(it)
  signUpContract(it)
  sessionContract(it)
  accountChangesContract(it)
  ownerChangesContract(it)
  passkeysContract(it)
}
