import { receiveEvents } from '#src/answering/endpoint/receive-events.ts'

export const POST = receiveEvents
