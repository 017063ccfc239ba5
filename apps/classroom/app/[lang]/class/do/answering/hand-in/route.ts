import { handIn } from '#src/answering/forms/hand-in.ts'

export const POST = handIn
