import { enableCompileCache, flushCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// From the second start on, the modules come compiled out of Node's cache: that halves the time to the first page.
enableCompileCache()
const { startKarda } = await import('./start-karda.ts')

const folder = (relative: string) => fileURLToPath(new URL(relative, import.meta.url))

await startKarda({
  variables: process.env,
  projectFolder: folder('../../..'),
  siteFolder: folder('../served'),
  classroom: { appFolder: folder('..'), libraryFolder: folder('../library') },
})
// Kept now: a process that is killed keeps nothing.
flushCompileCache()
