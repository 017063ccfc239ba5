import { spawn } from 'node:child_process'
import { install } from '../steps/install.ts'
import { root } from '../steps/root.ts'

install()
const args = ['packages/article-content/src/cli/content.ts', ...process.argv.slice(2)]
const child = spawn(process.execPath, args, { cwd: root, stdio: 'inherit' })
// A command that watches ends when it is told to, and says itself how it ended.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal))
child.on('exit', (code) => {
  process.exitCode = code ?? 1
})
