import { Agent, type OutgoingHttpHeaders, request } from 'node:http'

/** What a server answered. */
export interface Answer {
  status: number
  headers: Readonly<Record<string, string | string[] | undefined>>
  text: string
}

/** What is sent; a body with its type, or nothing to be read. */
export interface Sending {
  cookie?: string | undefined
  body?: { type: string; text: string }
  /** `POST` with a body and `GET` without one, where nothing else is said. */
  method?: string | undefined
  /** Whether nothing is read of the answer but its head, as where it has no end. */
  isHeadEnough?: boolean | undefined
}

/** One connection for each student at once, kept open as a browser does. */
const agent = new Agent({ keepAlive: true, maxSockets: Infinity })

/** How long an answer may take, in milliseconds. */
const patience = 30_000

/**
 * Sends a request as a page of the same origin would; rejects where the connection fails before the answer is whole. Not
 * by `fetch`, whose own work on the cores that it shares with the server would be a large part of what is measured.
 */
export function sendRequest(
  origin: string,
  path: string,
  { cookie, body, method = body ? 'POST' : 'GET', isHeadEnough }: Sending = {},
): Promise<Answer> {
  const headers: OutgoingHttpHeaders = { 'Sec-Fetch-Site': 'same-origin', Origin: origin }
  if (cookie) headers.Cookie = cookie
  if (body) {
    headers['Content-Type'] = body.type
    headers['Content-Length'] = Buffer.byteLength(body.text)
  }
  return new Promise((resolve, reject) => {
    const sent = request(new URL(path, origin), { agent, method, headers, timeout: patience }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('error', reject)
      if (isHeadEnough) {
        response.off('error', reject)
        response.on('error', () => {})
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text: '' })
        sent.destroy()
        return
      }
      response.on('end', () => {
        // Resolving twice does no harm; an answer that was cut off is none.
        if (response.complete) {
          const text = Buffer.concat(chunks).toString()
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
        } else reject(new Error('The answer was cut off.'))
      })
    })
    sent.on('timeout', () => sent.destroy(new Error('No answer came.')))
    sent.on('error', reject)
    sent.end(body?.text)
  })
}

/** A form as a browser sends it. */
export function formBody(fields: Readonly<Record<string, string>>) {
  return { type: 'application/x-www-form-urlencoded', text: String(new URLSearchParams(fields)) }
}

/** Data as a script of ours sends it. */
export function jsonBody(value: unknown) {
  return { type: 'application/json', text: JSON.stringify(value) }
}

/** The cookies that an answer sets, as the next request sends them. */
export function cookieOf({ headers }: Answer): string {
  const set = headers['set-cookie'] ?? []
  return [set]
    .flat()
    .map((cookie) => cookie.split(';')[0])
    .join('; ')
}
