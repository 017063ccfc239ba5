import type { Trouble } from './transport.ts'

/** Milliseconds before the first try after a failure; each further failure doubles them, up to {@link longestDelay}. */
const firstDelay = 500

/** Milliseconds between tries at most, where the server does not ask for more. */
export const longestDelay = 30_000

/** Milliseconds that a server may ask us to wait at most; who asks for an hour may be the door page of a guest network. */
const longestAskedDelay = 120_000

/**
 * Milliseconds until the next try, after `failures` of them in a row. `random`, from 0 to below 1, spreads the devices
 * of a class whose server was away: each waits from half of the delay to the whole.
 */
export function delayBeforeTry(
  { failures, retryAfter, trouble }: { failures: number; retryAfter: number | null; trouble: Trouble },
  random: number,
): number {
  const isPatient = trouble === 'no-seat' || trouble === 'no-attempt' || trouble === 'foreign'
  const doubled = isPatient ? longestDelay : Math.min(longestDelay, firstDelay * 2 ** (failures - 1))
  const asked = Math.min(longestAskedDelay, (retryAfter ?? 0) * 1000)
  return Math.max(asked * (1 + random / 4), doubled * (0.5 + random / 2))
}
