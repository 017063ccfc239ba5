import { createAuthEndpoint } from 'better-auth/api'
import { setSessionCookie } from 'better-auth/cookies'
import { z } from 'zod'

/**
 * Lets the sign-in library open a session for a teacher whom we have made sure of otherwise: by an account that was just
 * made, or by a passkey. It is a function of the server alone and has no address.
 */
export const sessionOpening = {
  id: 'session-opening',
  endpoints: {
    openSession: createAuthEndpoint.serverOnly(
      { method: 'POST', body: z.object({ teacherId: z.string() }) },
      async (context) => {
        const { internalAdapter } = context.context
        const user = await internalAdapter.findUserById(context.body.teacherId)
        if (!user) throw new NoSuchTeacherError()
        const session = await internalAdapter.createSession(user.id)
        await setSessionCookie(context, { session, user })
        return {}
      },
    ),
  },
} as const

/** A session was to be opened for an account that is gone. */
export class NoSuchTeacherError extends Error {
  override readonly name = 'NoSuchTeacherError'
}
