import { once } from 'node:events'
import { type IncomingHttpHeaders, IncomingMessage, request } from 'node:http'
import { connect } from 'node:net'
import { buffer, text } from 'node:stream/consumers'

/** A response with its body as it came over the wire, not decompressed. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks the server on 127.0.0.1 at `port` with these headers and no others but `Host`. */
export async function ask(
  port: number,
  path: string,
  { method = 'GET', headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<Answer> {
  const sent = request({ host: '127.0.0.1', port, path, method, headers, agent: false })
  sent.end()
  const [response]: unknown[] = await once(sent, 'response')
  if (!(response instanceof IncomingMessage)) throw new TypeError('expected a response')
  return { status: response.statusCode ?? 0, headers: response.headers, body: await buffer(response) }
}

/** Sends bytes as they are and returns everything the server answers until it closes the connection. */
export async function askRaw(port: number, bytes: string): Promise<string> {
  const socket = connect(port, '127.0.0.1')
  socket.write(bytes, 'latin1')
  return text(socket)
}

/** Sends a GET request whose target may be one that no client would send. */
export async function askRawTarget(port: number, target: string): Promise<string> {
  return askRaw(port, `GET ${target} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`)
}
