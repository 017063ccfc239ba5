import type { JoinCode } from '@karda/database'

/** The newest code of an assignment that still leads to it; undefined where all have expired. */
export function usableCode(codes: readonly JoinCode[], now: number): string | undefined {
  return codes.findLast(({ expiresAt }) => expiresAt === null || expiresAt > now)?.code
}
