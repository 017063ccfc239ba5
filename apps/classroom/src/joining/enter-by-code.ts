import { enterSeat, type Seat } from '@karda/database'
import { normalizeCode } from '../codes/code-alphabet.ts'
import { hashSecret } from '../codes/tokens.ts'
import { services } from '../services/services.ts'
import { takeBackReturnCode } from './return-code-cookie.ts'
import { sitDown } from './sit-down.ts'

/** What became of entering with a code to continue, or with that of a join card. */
export type SeatEntry =
  | { kind: 'entered'; seat: Seat; headers: Headers }
  | { kind: 'return' }
  | { kind: 'wait'; seconds: number }

/** Where and by whom a code to continue is tried. */
export interface EntryAttempt {
  /** Empty, or of no class, where what should say the class leads to none: then every code is wrong. */
  classId: string
  /** What limits are kept by, beside the address: the class, or what was typed in its place. */
  subject: string
  visitorAddress: string
}

/** Enters a seat of a class by the code that somebody has typed. */
export async function enterByCode(attempt: EntryAttempt, typed: string): Promise<SeatEntry> {
  const { database, limits } = services()
  const { classId, subject } = attempt
  const taking = await limits.returnCode.take({ address: attempt.visitorAddress, subject })
  if (taking.kind === 'wait') return taking
  const codeHash = hashSecret(normalizeCode(typed), classId)
  const seat = await enterSeat(database, classId, codeHash, Date.now())
  const headers = seat && (await sitDown(seat))
  if (!headers) return { kind: 'return' }
  // Of whoever sat here before, and did not leave.
  for (const cookie of takeBackReturnCode(classId).getSetCookie()) headers.append('Set-Cookie', cookie)
  await taking.giveBack()
  return { kind: 'entered', seat, headers }
}
