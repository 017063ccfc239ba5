import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { serverOrigin } from '../server/server-origin.ts'

/** A request as it is sent: nothing is added, and the path is not tidied as a browser would. */
export interface Question {
  method?: string
  path: string
  headers?: Readonly<Record<string, string>>
}

/** What the server answers, the body as it came over the wire. */
export interface Answer {
  status: number
  headers: IncomingHttpHeaders
  body: Buffer
}

/** Asks the server of this run one question. */
export async function ask({ method = 'GET', path, headers = {} }: Question): Promise<Answer> {
  const { hostname, port } = new URL(serverOrigin())
  const asked = request({ hostname, port, method, path, headers, agent: false }).end()
  const answer = new Promise<Answer>((resolve, reject) => {
    asked.on('response', async (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      await once(response, 'end')
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: Buffer.concat(chunks) })
    })
    asked.on('error', reject)
  })
  return answer
}
