import { spawn, spawnSync } from 'node:child_process'
import { install } from '../steps/install.ts'
import { root } from '../steps/root.ts'

install()
spawnSync('turbo', ['run', 'build', '--filter=@karda/elements', '--output-logs=errors-only'], {
  cwd: root,
  stdio: 'inherit',
})
const reader = spawn(process.execPath, ['apps/reader/dev.ts'], { cwd: root, stdio: 'inherit' })
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => reader.kill(signal))
reader.on('exit', (code) => process.exit(code ?? 0))
