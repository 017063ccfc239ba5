import { visitorAddress } from '../access/visitor-address.ts'
import { services } from '../services/services.ts'
import type { PasswordReset } from './account-links.ts'

/**
 * Sets a new password by the secret of a link. The work is done for a good link alone, and a link is good once; so it is
 * only bounded how much is tried at the same time, and nobody uses up what others may try.
 */
export async function resetByLink(
  request: Request,
  { token, password }: { token: string; password: string },
): Promise<PasswordReset | 'wait'> {
  const { accounts, limits } = services()
  const taking = await limits.passwordReset.take({ address: visitorAddress(request), subject: token })
  if (taking.kind === 'wait') return 'wait'
  const outcome = await accounts.resetPassword(token, password)
  await taking.giveBack()
  return outcome
}
