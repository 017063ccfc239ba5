import { z } from 'zod'

/** Seats of a class at most. */
export const mostSeats = 60

/** A class's name as it is typed. */
export const classNameSchema = z.string().trim().min(1).max(60)

/** A number of seats as it is typed. */
export const seatCountSchema = z.coerce.number().int().min(1).max(mostSeats)
