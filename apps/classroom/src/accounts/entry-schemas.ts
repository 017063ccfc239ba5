import { z } from 'zod'

/** An e-mail address as somebody types it. */
export const emailSchema = z.string().trim().toLowerCase().pipe(z.email().max(254))

/** A password as it is typed; how long a new one must be, accounts decide. */
export const passwordSchema = z.string().min(1).max(1000)
