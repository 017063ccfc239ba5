import { systemCalls } from './system-calls.ts'

/** The calls that have to be traced: by which a request comes in, an answer is written and synced, a reply goes out. */
export const tracedCalls = {
  reading: ['read', 'readv', 'recvfrom', 'recvmsg'],
  writing: ['write', 'writev', 'pwrite64', 'pwritev', 'pwritev2'],
  syncing: ['fsync', 'fdatasync'],
  sending: ['write', 'writev', 'sendto', 'sendmsg'],
} as const

/**
 * Whether, in what `strace` wrote, the answer that holds `mark` was on the disk before its receipt was sent: after the
 * request with it had come in, it was written to a file, and that file was synced, all before the reply on the
 * connection of the request begins.
 */
export function repliesAfterSync(trace: string, mark: string): boolean {
  const calls = systemCalls(trace)
  const made = (names: readonly string[]) =>
    calls.filter((call) => names.includes(call.name) && call.hasSucceeded)
  const request = made(tracedCalls.reading).find(({ content }) => content.includes(mark))
  if (!request) return false
  const reply = made(tracedCalls.sending).find(
    ({ thread, descriptor, begun, content }) =>
      thread === request.thread &&
      descriptor === request.descriptor &&
      begun > request.over &&
      content.includes('HTTP/1.1 200'),
  )
  if (!reply) return false
  const writes = made(tracedCalls.writing).filter(
    ({ begun, content }) => begun > request.over && content.includes(mark),
  )
  // A sync fails on a connection, to which a server writes the answer when it passes it on to a database.
  return made(tracedCalls.syncing).some(
    (sync) =>
      sync.over < reply.begun &&
      writes.some(
        (write) =>
          write.thread === sync.thread && write.descriptor === sync.descriptor && write.over < sync.begun,
      ),
  )
}
