import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'

const main = fileURLToPath(new URL('../../apps/classroom/data/main.ts', import.meta.url))

/** Runs `pnpm data` with these words on the data of a folder: its exit code, and all that it says. */
export async function runData(dataFolder: string, ...words: string[]) {
  const child = spawn(process.execPath, [main, ...words], {
    env: { ...process.env, DATA_FOLDER: dataFolder, DATABASE_URL: '', BASE_ADDRESS: '', PORT: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const [output, errors, [exitCode]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close'),
  ])
  return { exitCode, output: output + errors }
}
