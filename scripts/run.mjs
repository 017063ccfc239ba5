// The door of every command. It runs on whatever Node a machine has (20 or newer), finds or fetches the Node and the
// pnpm that the project is made for, and hands the task over to them.
import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { findToolchain } from './toolchain/find-toolchain.mjs'

const [task = 'start', ...args] = process.argv.slice(2)
const toolchain = await findToolchain()
const child = spawn(
  toolchain.node,
  [fileURLToPath(new URL(`./tasks/${task}.ts`, import.meta.url)), ...args],
  {
    stdio: 'inherit',
    env: { ...process.env, PATH: toolchain.path, ...quiet() },
  },
)
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))

/** Tools that would send word of their use somewhere do not. */
function quiet() {
  return {
    NEXT_TELEMETRY_DISABLED: '1',
    TURBO_TELEMETRY_DISABLED: '1',
    DO_NOT_TRACK: '1',
    TURBO_NO_UPDATE_NOTIFIER: '1',
  }
}
