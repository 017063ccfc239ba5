import { receiveFile } from '#src/answering/receiving/receive-file.ts'

export const POST = receiveFile
