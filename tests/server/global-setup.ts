import { startServer } from './start-server.ts'

/** Starts one server for the whole run, tells every test its address, and returns what stops it. */
// biome-ignore lint/style/noDefaultExport: Playwright takes the default export of a setup file
export default async function globalSetup(): Promise<() => Promise<void>> {
  const server = await startServer()
  // Playwright's own name for the address against which `page.goto('/en/')` counts.
  process.env.PLAYWRIGHT_TEST_BASE_URL = server.origin
  return async () => {
    server.signal()
    await server.exitCode
  }
}
