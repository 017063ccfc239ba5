import { spawn } from 'node:child_process'
import { utimesSync, watch } from 'node:fs'
import { join } from 'node:path'
import { prepare } from './prepare.ts'
import { buildEnvironment } from './src/environment/build-environment.ts'

await prepare()
const root = import.meta.dirname
const next = spawn('next', ['dev', '--port', process.env.PORT ?? '3000'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NEXT_TELEMETRY_DISABLED: '1' },
})

// Next watches modules, and a story is none: touching a module that every page imports reloads the page, which
// then reads the story anew.
const everyPage = join(root, 'pages/_app.tsx')
watch(buildEnvironment(process.env).storiesFolder, { recursive: true }, () => {
  const now = new Date()
  utimesSync(everyPage, now, now)
})

for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => next.kill(signal))
next.on('exit', (code) => process.exit(code ?? 0))
