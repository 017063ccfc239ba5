/** Why a file with answers was not taken. */
export const receivingProblems = ['unreadable', 'too-large', 'foreign', 'gone'] as const

/** See `receivingProblems`. */
export type ReceivingProblem = (typeof receivingProblems)[number]
