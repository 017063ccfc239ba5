import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { projectPath } from '../project-path.ts'
import { freePort } from './free-port.ts'

/** How long the server may take until it answers, in milliseconds. */
const startLimit = 30_000

/** `next start` as a process of its own. */
interface RunningNext {
  /** Its address on loopback, without a slash at its end: `http://127.0.0.1:40123`. */
  origin: string
  /** Ends it and waits until it is gone. */
  stop: () => Promise<void>
}

/** Starts `next start` on the reader that `buildServedReader` has built; throws where it does not answer. */
export async function startNext(): Promise<RunningNext> {
  const port = await freePort()
  const origin = `http://127.0.0.1:${port}`
  const next = projectPath('apps/reader/node_modules/next/dist/bin/next')
  const child = spawn(process.execPath, [next, 'start', '--port', String(port), '--hostname', '127.0.0.1'], {
    cwd: projectPath('apps/reader'),
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, NODE_ENV: 'production', READER_SERVED: '1', NEXT_TELEMETRY_DISABLED: '1' },
  })
  const gone = once(child, 'exit')
  const stop = async () => {
    child.kill()
    await gone
  }
  const limit = AbortSignal.timeout(startLimit)
  while (!limit.aborted && child.exitCode === null) {
    if (await answers(origin)) return { origin, stop }
    await wait(50)
  }
  await stop()
  throw new Error('next start did not answer; what it said stands above')
}

async function answers(origin: string): Promise<boolean> {
  try {
    const response = await fetch(`${origin}/en/`)
    await response.arrayBuffer()
    return response.ok
  } catch {
    // Nothing listens there yet.
    return false
  }
}
