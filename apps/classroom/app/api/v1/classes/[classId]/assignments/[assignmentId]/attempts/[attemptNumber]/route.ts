import { readAttempt } from '#src/answering/endpoint/read-attempt.ts'

export const GET = readAttempt
