import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http'
import { listenLocally } from './listen-locally.ts'

/** What a server answered to one request of a browser. */
export interface PassedAnswer {
  address: string
  /** The head and the body, as they went over the wire. */
  text: string
}

/** A proxy of this computer through which a browser reaches a server of this computer, by whatever name it knows it. */
export interface RecordingProxy {
  /** For the browser’s settings. */
  address: string
  /** Everything that has passed; fills as the browser goes on. */
  answers: readonly PassedAnswer[]
  stop: () => Promise<void>
}

/** Starts a proxy on a free port. It asks for answers that are not compressed, so that they can be read. */
export async function startRecordingProxy(): Promise<RecordingProxy> {
  const answers: PassedAnswer[] = []
  const proxy = createServer((asked, reply) => passOn(asked, reply, (answer) => answers.push(answer)))
  const { origin, stop } = await listenLocally(proxy)
  return { address: origin, answers, stop }
}

function passOn(asked: IncomingMessage, reply: ServerResponse, record: (answer: PassedAnswer) => void): void {
  const address = asked.url ?? ''
  const { port, pathname, search } = new URL(address)
  const { 'proxy-connection': _, ...headers } = asked.headers
  const sent = request(
    {
      host: '127.0.0.1',
      port,
      path: `${pathname}${search}`,
      method: asked.method,
      headers: { ...headers, 'accept-encoding': 'identity' },
    },
    (answer) => {
      const chunks: Buffer[] = []
      answer.on('data', (chunk: Buffer) => chunks.push(chunk))
      answer.on('end', () => {
        record({ address, text: `${answer.rawHeaders.join('\n')}\n\n${Buffer.concat(chunks)}` })
      })
      reply.writeHead(answer.statusCode ?? 500, answer.rawHeaders)
      answer.pipe(reply)
    },
  )
  sent.on('error', () => reply.destroy())
  reply.on('close', () => sent.destroy())
  asked.pipe(sent)
}
