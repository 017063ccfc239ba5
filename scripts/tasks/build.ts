import { install } from '../steps/install.ts'

install()
// What follows imports installed packages, so it is loaded only now.
const { build } = await import('../steps/build.ts')
const { readSettings } = await import('../steps/read-settings.ts')

const { baseAddress } = readSettings()
if (!build(baseAddress)) {
  console.error('Karda: the build failed; what went wrong stands above.')
  process.exit(1)
}
console.log(`Karda: the site for ${baseAddress} stands in apps/classroom/site.`)
