import { tellFeedback } from '#src/answering/endpoint/tell-feedback.ts'

export const GET = tellFeedback
