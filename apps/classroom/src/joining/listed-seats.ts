import { z } from 'zod'

/**
 * A form about seats that its page has listed. What a teacher does is done to these and no others: students sit down while
 * the page is looked at.
 */
export const listedSeats = z.object({ seats: z.array(z.string().max(100)).max(100).default([]) })
