import { spawnSync } from 'node:child_process'
import { install } from '../steps/install.ts'
import { root } from '../steps/root.ts'

install()
const args = ['apps/classroom/data/main.ts', ...process.argv.slice(2)]
const { status } = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' })
process.exitCode = status ?? 1
