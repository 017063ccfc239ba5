import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// From the second start on, the modules come compiled out of Node's cache: that halves the time to the first page.
enableCompileCache()
const { startKarda } = await import('./start-karda.ts')

await startKarda({
  variables: process.env,
  projectFolder: fileURLToPath(new URL('../../..', import.meta.url)),
  siteFolder: fileURLToPath(new URL('../site', import.meta.url)),
})
