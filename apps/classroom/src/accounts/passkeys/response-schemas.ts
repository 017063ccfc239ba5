import { z } from 'zod'

const base64url = z
  .string()
  .regex(/^[A-Za-z0-9_-]+$/)
  .max(20_000)

/** What both answers of an authenticator have in common (WebAuthn Level 3, 5.1). */
const credential = z.object({ id: base64url, rawId: base64url, type: z.literal('public-key') })

/** A browser's answer to the options for a new passkey, as far as it is read here. */
export const registrationResponseSchema = credential.extend({
  response: z.object({
    clientDataJSON: base64url,
    attestationObject: base64url,
    transports: z.array(z.string().max(20)).max(10).default([]),
  }),
})

/** A browser's answer to the options for signing in, as far as it is read here. */
export const authenticationResponseSchema = credential.extend({
  response: z.object({
    clientDataJSON: base64url,
    authenticatorData: base64url,
    signature: base64url,
    userHandle: base64url.optional(),
  }),
})
