/** The address of the server of this run, without a slash at its end. */
export function serverOrigin(): string {
  const origin = process.env.PLAYWRIGHT_TEST_BASE_URL
  if (origin === undefined) throw new Error('No server: run the tests through tests/playwright.config.ts.')
  return origin
}

/** A host name that is not this computer's own and that the tests' browser leads to it: as a school's server is. */
export const plainHttpHost = 'karda.test'

/** The address of the same server under `plainHttpHost`. */
export function plainHttpOrigin(): string {
  return `http://${plainHttpHost}:${new URL(serverOrigin()).port}`
}
