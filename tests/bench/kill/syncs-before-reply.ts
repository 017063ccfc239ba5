import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { attemptPath, type SeatedStudent } from '../../classroom/seated-student.ts'
import { jsonBody, sendRequest } from '../../server/send-request.ts'
import { repliesAfterSync, tracedCalls } from './replies-after-sync.ts'

/** Stands in the one answer that is watched. */
const mark = 'This answer is traced.'
/** Bytes of what is read and written that are told: more than a page of a database, and than a request. */
const toldBytes = 65_536

/**
 * Whether the disk syncs an answer before the server replies, as the calls of the operating system show that these
 * processes make: the server and those of its database. Null where `strace` is not there, or may not look.
 */
export async function syncsBeforeReply(
  origin: string,
  processes: readonly number[],
  student: SeatedStudent,
  item: string,
): Promise<boolean | null> {
  if (spawnSync('strace', ['-V']).status !== 0) return null
  const folder = await mkdtemp(join(tmpdir(), 'karda-strace-'))
  const file = join(folder, 'calls')
  const calls = `trace=${[...new Set(Object.values(tracedCalls).flat())].join(',')}`
  const watched = processes.flatMap((pid) => ['-p', String(pid)])
  const told = ['-s', String(toldBytes), '-e', calls, '-o', file]
  const tracer = spawn('strace', ['-f', ...told, ...watched], { stdio: 'pipe' })
  try {
    await Promise.race([once(tracer.stderr, 'data'), once(tracer, 'exit')])
    if (tracer.exitCode !== null) return null
    const response = { type: 'extended', text: mark }
    const stamp = { client: 'traced', counter: 1 }
    const event = { kind: 'saved', stamp, at: Date.now(), item, response }
    await sendRequest(origin, attemptPath(student, 'events/'), {
      cookie: student.cookie,
      body: jsonBody({ events: [event] }),
    })
    await wait(200)
    tracer.kill('SIGINT')
    await once(tracer, 'exit')
    return repliesAfterSync(await readFile(file, 'utf8'), mark)
  } finally {
    tracer.kill()
    await rm(folder, { recursive: true })
  }
}
