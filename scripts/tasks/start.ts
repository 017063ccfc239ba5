import { install } from '../steps/install.ts'

install()
// What follows imports installed packages, so it is loaded only now.
const { parseEnvironment } = await import('../../apps/classroom/server/environment.ts')
const { environmentMessage } = await import('../../apps/classroom/server/start-messages.ts')
const { build } = await import('../steps/build.ts')
const { root } = await import('../steps/root.ts')

const parsed = parseEnvironment(process.env, root)
if (parsed.kind === 'invalid') {
  process.stderr.write(environmentMessage(parsed.problems))
  process.exit(2)
}
console.log('Karda: building what has changed …')
if (!build(parsed.environment.baseAddress)) {
  console.error('Karda: the build failed; what went wrong stands above.')
  process.exit(1)
}
console.log('Karda: starting …')
await import('../../apps/classroom/server/main.ts')
