import type { KardaServer } from './karda-server.ts'

/** Whether all requests in hand were finished, or the time was up and the rest were cut off. */
export type StopOutcome = 'finished' | 'forced'

/**
 * Follows the requests of a server from now on, and returns the function that stops it: no new connections, idle
 * ones closed, requests in hand finished within `limit` milliseconds, then every connection cut.
 */
export function gracefulStop(server: KardaServer, limit: number): () => Promise<StopOutcome> {
  let requestsInHand = 0
  let isStopping = false
  const closeIfDone = () => {
    // Not `closeIdleConnections`: a connection that has never sent a request does not count as idle there.
    if (isStopping && requestsInHand === 0) server.closeAllConnections()
  }
  server.prependListener('request', (_request, response) => {
    requestsInHand++
    if (isStopping) response.shouldKeepAlive = false
    response.once('close', () => {
      requestsInHand--
      closeIfDone()
    })
  })
  return () =>
    new Promise((resolve) => {
      isStopping = true
      let outcome: StopOutcome = 'finished'
      const timer = setTimeout(() => {
        outcome = 'forced'
        server.closeAllConnections()
      }, limit)
      server.close(() => {
        clearTimeout(timer)
        resolve(outcome)
      })
      closeIfDone()
    })
}
