import autocannon from 'autocannon'

/**
 * How many of the pages, asked for in turn over 20 connections, a server answers a second. The same encodings are
 * accepted of every server. Throws where any answer fails, for then the rate says nothing.
 */
export async function requestsPerSecond(
  address: string,
  paths: readonly string[],
  seconds: number,
): Promise<number> {
  const result = await autocannon({
    url: address,
    connections: 20,
    duration: seconds,
    headers: { 'accept-encoding': 'br, gzip' },
    requests: paths.map((path) => ({ method: 'GET' as const, path })),
  })
  const failures = result.errors + result.timeouts + result.non2xx
  if (failures > 0) throw new Error(`${failures} requests to ${address} failed`)
  return result.requests.total / result.duration
}
