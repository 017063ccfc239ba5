import { spawn } from 'node:child_process'
import { install } from '../steps/install.ts'
import { root } from '../steps/root.ts'
import { runStep } from '../steps/run-step.ts'

install()
// What follows imports installed packages, so it is loaded only now.
const { cannotListenMessage } = await import('../../apps/classroom/server/start-messages.ts')
const { isPortFree } = await import('../steps/is-port-free.ts')
const { readSettings } = await import('../steps/read-settings.ts')

const { port, baseAddress } = readSettings()
if (!(await isPortFree(port))) {
  process.stderr.write(cannotListenMessage(port, 'EADDRINUSE'))
  process.exit(1)
}
const isReady = runStep({
  name: 'scripts of the pages',
  command: 'turbo',
  args: ['run', 'build', '--filter=@karda/elements', '--output-logs=errors-only', '--log-prefix=none'],
})
if (!isReady) process.exit(1)
const reader = spawn('pnpm', ['--filter', '@karda/reader', 'run', 'dev'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PORT: String(port), BASE_ADDRESS: baseAddress },
})
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => reader.kill(signal))
reader.on('exit', (code) => process.exit(code ?? 0))
