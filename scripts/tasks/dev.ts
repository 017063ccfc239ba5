import { spawn } from 'node:child_process'
import { install } from '../steps/install.ts'
import { root } from '../steps/root.ts'
import { runStep } from '../steps/run-step.ts'

install()
const isReady = runStep({
  name: 'scripts of the pages',
  command: 'turbo',
  args: ['run', 'build', '--filter=@karda/elements', '--output-logs=errors-only', '--log-prefix=none'],
})
if (!isReady) process.exit(1)
const reader = spawn('pnpm', ['--filter', '@karda/reader', 'run', 'dev'], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => reader.kill(signal))
reader.on('exit', (code) => process.exit(code ?? 0))
