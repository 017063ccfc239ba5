import { spawn } from 'node:child_process'
import { install } from '../steps/install.ts'
import { root } from '../steps/root.ts'

install()
// What follows imports installed packages, so it is loaded only now.
const { cannotListenMessage } = await import('../../apps/classroom/server/start-messages.ts')
const { build } = await import('../steps/build.ts')
const { isPortFree } = await import('../steps/is-port-free.ts')
const { readSettings } = await import('../steps/read-settings.ts')

const { port, host, baseAddress } = readSettings()
const classroomPort = port + 1
for (const wanted of [port, classroomPort]) {
  if (await isPortFree(wanted)) continue
  process.stderr.write(cannotListenMessage({ port: wanted, host }, 'EADDRINUSE'))
  process.exit(1)
}
// The classroom is made of the finished pages: it is built once and then served as it is.
if (!build(baseAddress)) process.exit(1)

const classroom = spawn(process.execPath, ['apps/classroom/server/main.ts'], {
  cwd: root,
  stdio: ['inherit', 'ignore', 'inherit'],
  env: { ...process.env, PORT: String(classroomPort), BASE_ADDRESS: `http://localhost:${classroomPort}` },
})
console.log(`Karda: the pages of stories, which show each change at once: http://localhost:${port}
Karda: the classroom, as it was built just now: http://localhost:${classroomPort}/en/class/`)
const reader = spawn('pnpm', ['--filter', '@karda/reader', 'run', 'dev'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, PORT: String(port), BASE_ADDRESS: baseAddress },
})
const stop = (signal: NodeJS.Signals) => {
  classroom.kill(signal)
  reader.kill(signal)
}
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stop(signal))
reader.on('exit', (code) => {
  classroom.kill('SIGTERM')
  process.exit(code ?? 0)
})
