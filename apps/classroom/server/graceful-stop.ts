import type { Socket } from 'node:net'
import type { Entrance } from './entrance.ts'
import type { KardaServer } from './karda-server.ts'

/** Whether all requests in hand were finished, or the time was up and the rest were cut off. */
export type StopOutcome = 'finished' | 'forced'

/**
 * Follows the requests of a server from now on, and returns the function that stops it: its entrance closed, idle
 * connections too, requests in hand finished within `limit` milliseconds, then every connection cut. A request is
 * finished when its last byte has left, which for a slow visitor is long after the answer was written.
 */
export function gracefulStop(
  server: KardaServer,
  entrance: Entrance,
  limit: number,
): () => Promise<StopOutcome> {
  let requestsInHand = 0
  let isStopping = false
  const connections = new Set<Socket>()
  const closeIfDone = () => {
    if (!isStopping || requestsInHand > 0) return
    // Not `closeAllConnections`, which throws away what is still to be sent, nor `closeIdleConnections`, for which a
    // connection that has never sent a request is not idle.
    for (const connection of connections) connection.destroySoon()
  }
  server.prependListener('connection', (connection: Socket) => {
    connections.add(connection)
    connection.once('close', () => connections.delete(connection))
  })
  server.prependListener('request', (_request, response) => {
    requestsInHand++
    if (isStopping) response.shouldKeepAlive = false
    response.once('close', () => {
      requestsInHand--
      closeIfDone()
    })
  })
  return async () => {
    isStopping = true
    let outcome: StopOutcome = 'finished'
    const timer = setTimeout(() => {
      outcome = 'forced'
      server.closeAllConnections()
    }, limit)
    const closed = entrance.close()
    closeIfDone()
    await closed
    clearTimeout(timer)
    return outcome
  }
}
