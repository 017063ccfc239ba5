import { install } from '../steps/install.ts'

install()
// What follows imports installed packages, so it is loaded only now.
const { build } = await import('../steps/build.ts')
const { readSettings } = await import('../steps/read-settings.ts')

const { baseAddress } = readSettings()
console.log('Karda: building what has changed …')
if (!build(baseAddress)) {
  console.error('Karda: the build failed; what went wrong stands above.')
  process.exit(1)
}
console.log('Karda: starting …')
await import('../../apps/classroom/server/main.ts')
