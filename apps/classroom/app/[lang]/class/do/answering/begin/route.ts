import { beginAttempt } from '#src/answering/forms/begin-attempt.ts'

export const POST = beginAttempt
