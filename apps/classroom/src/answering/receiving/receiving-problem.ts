/**
 * Why a file with answers was not taken. `unproven`: it says not when its attempt was begun, which the server tells the
 * student alone; the seat that it names stands on the door, so that anybody could have written it.
 */
export const receivingProblems = ['unreadable', 'too-large', 'foreign', 'gone', 'unproven'] as const

/** See `receivingProblems`. */
export type ReceivingProblem = (typeof receivingProblems)[number]
