import type { Duplex } from 'node:stream'
import type { Logger } from 'pino'

/** How long a visitor has to read the refusal before the connection is cut, in milliseconds. */
const readingTime = 1000

/**
 * Answers what Node could not parse as a request (a server's `clientError`): a plain 400 (408 when it came too
 * slowly) with the security headers, a log line, and the connection closed.
 */
export function answerUnparsedRequest(
  log: Logger,
  headers: ReadonlyMap<string, string>,
): (error: Error & { code?: string }, socket: Duplex) => void {
  return (error, socket) => {
    const reason = error.code ?? 'unknown'
    if (reason === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    log.warn({ reason }, 'request refused')
    const status = reason === 'ERR_HTTP_REQUEST_TIMEOUT' ? '408 Request Timeout' : '400 Bad Request'
    const body = `${status.slice(4)}\n`
    socket.end(
      [
        `HTTP/1.1 ${status}`,
        'Connection: close',
        'Content-Type: text/plain; charset=utf-8',
        `Content-Length: ${body.length}`,
        'Cache-Control: no-store',
        ...[...headers].map(([name, value]) => `${name}: ${value}`),
        '',
        body,
      ].join('\r\n'),
    )
    setTimeout(() => socket.destroy(), readingTime).unref()
  }
}
