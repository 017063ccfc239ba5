import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { projectPath } from '../bench/project-path.ts'

/** The address for which the copies are built. */
export const copyAddress = 'http://localhost:3000'

/** A build that runs. */
export interface RunningBuild {
  /** Its number among the system's processes. */
  pid: number
  /** When it is over; fails, with what it has said, where the build does. */
  done: Promise<void>
}

/** Starts the command that builds the reader in a copy of the project as the project's own commands build it. */
export function startReaderBuild(copy: string): RunningBuild {
  const turbo = projectPath('node_modules/.bin/turbo')
  const args = ['run', 'build', '--filter=@karda/reader', '--output-logs=errors-only', '--log-prefix=none']
  const child = spawn(turbo, [...args, `--cache-dir=${join(copy, '.turbo-cache')}`], {
    cwd: copy,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, BASE_ADDRESS: copyAddress, STORIES_FOLDER: '', NODE_ENV: undefined },
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text
    })
  }
  const finish = async () => {
    const [code] = await once(child, 'close')
    if (code !== 0) throw new Error(`the build of the reader ended with code ${code}:\n${said}`)
  }
  return { pid: child.pid ?? 0, done: finish() }
}
