import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as wait } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

/** The product's server as a process of its own. */
export interface RunningServer {
  /** Its address on this computer, without a slash at its end: `http://localhost:40123`. */
  origin: string
  /** What it has logged so far. */
  log: () => string
  /** Its number among the system's processes. */
  pid: number
  /** Sends it a signal to stop. */
  signal: () => void
  /** Ends it at once, as when the power fails (`kill -9`). */
  kill: () => void
  /** Its exit code, once it has ended; `null` when it was killed. */
  exitCode: Promise<number | null>
}

/** How long the server may take to answer its health check, in milliseconds. */
const startLimit = 30_000

const main = fileURLToPath(new URL('../../apps/classroom/server/main.ts', import.meta.url))
const dataFolder = fileURLToPath(new URL('../results/data', import.meta.url))

/** Starts the built product on a free port, with these settings, and waits until it answers `/healthz`. */
export async function startServer(variables: Readonly<Record<string, string>> = {}): Promise<RunningServer> {
  const { child, output } = spawnServer({ PORT: '0', ...variables })
  const exitCode = once(child, 'exit').then(([code]) => (typeof code === 'number' ? code : null))
  const limit = AbortSignal.timeout(startLimit)
  while (!limit.aborted && child.exitCode === null) {
    const origin = /http:\/\/localhost:\d+/.exec(output())?.[0]
    if (origin && (await fetch(`${origin}/healthz`)).ok) {
      return {
        origin,
        log: output,
        pid: child.pid ?? 0,
        signal: () => child.kill('SIGTERM'),
        kill: () => child.kill('SIGKILL'),
        exitCode,
      }
    }
    await wait(20)
  }
  child.kill()
  throw new Error(`The server did not start:\n${output()}`)
}

/** Runs the server with an environment in which it should refuse to start; its exit code and what it says. */
export async function runServer(variables: Readonly<Record<string, string>>) {
  const { child, output } = spawnServer(variables)
  const timer = setTimeout(() => child.kill(), startLimit)
  const [code] = await once(child, 'close')
  clearTimeout(timer)
  return { exitCode: typeof code === 'number' ? code : null, output: output() }
}

function spawnServer(variables: Readonly<Record<string, string>>) {
  const child = spawn(process.execPath, [main], {
    env: { ...process.env, DATA_FOLDER: dataFolder, BASE_ADDRESS: '', ...variables },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let text = ''
  const keep = (chunk: Buffer) => {
    text += chunk.toString()
  }
  child.stdout.on('data', keep)
  child.stderr.on('data', keep)
  return { child, output: () => text }
}
