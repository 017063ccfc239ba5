import type { Database } from '@karda/database'
import type { Auth } from './create-auth.ts'

/** What accounts work with. */
export interface AccountOptions {
  database: Database
  auth: Auth
  /** The address under which visitors know the server: passkeys are for it alone. */
  baseAddress: string
  /** Milliseconds since 1970. */
  now: () => number
}
