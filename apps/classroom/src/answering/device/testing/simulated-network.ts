import { begunHeader } from '../../protocol/attempt-path.ts'
import type { SimulatedServer } from './simulated-server.ts'
import type { SimulatedTime } from './simulated-time.ts'

/** What becomes of a request. */
export type Passage =
  | { kind: 'through' }
  /** It never leaves the device. */
  | { kind: 'no-connection' }
  /** Part of it arrives; the server keeps nothing of it. */
  | { kind: 'cut-request' }
  /** The server keeps what came, and its answer never does. */
  | { kind: 'cut-before-answer' }
  /** The answer breaks off in the middle. */
  | { kind: 'cut-answer' }
  /** Nothing comes back; `isKept` tells whether the server has kept what came. */
  | { kind: 'silence'; isKept: boolean }
  /** It arrives only when the device has given up waiting. */
  | { kind: 'late' }
  /** Something answers in the server's place. */
  | { kind: 'instead'; status: number; body: string; headers: Readonly<Record<string, string>> }

/** A network on which a request takes some time, and may come to harm on the way. */
export function simulateNetwork({
  time,
  server,
  passageOf,
  delay,
}: {
  time: SimulatedTime
  server: SimulatedServer
  passageOf: () => Passage
  /** Milliseconds that each way takes. */
  delay: () => number
}): typeof fetch {
  function answer(init: RequestInit | undefined): Response {
    const startedAt = Number(new Headers(init?.headers).get(begunHeader))
    const said =
      init?.method === 'POST' ? server.receive(String(init.body), startedAt) : server.read(startedAt)
    return said ? Response.json(said) : Response.json({ error: 'no-attempt' }, { status: 404 })
  }

  async function pass(init: RequestInit | undefined): Promise<Response> {
    const passage = passageOf()
    if (passage.kind === 'no-connection') throw new TypeError('Failed to fetch')
    await time.wait(delay())
    switch (passage.kind) {
      case 'cut-request':
        throw new TypeError('Failed to fetch')
      case 'silence':
        if (passage.isKept) answer(init)
        return await never
      case 'late':
        time.after(15_000, () => answer(init))
        return await never
      case 'instead':
        await time.wait(delay())
        return new Response(passage.body, passage)
    }
    const response = answer(init)
    await time.wait(delay())
    if (passage.kind === 'cut-before-answer') throw new TypeError('Failed to fetch')
    return passage.kind === 'cut-answer' ? cutAnswer(await response.text()) : response
  }

  return (_address, init) =>
    new Promise((resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason))
      pass(init).then(resolve, reject)
    })
}

const never = new Promise<never>(() => undefined)

function cutAnswer(text: string): Response {
  const half = new TextEncoder().encode(text.slice(0, text.length / 2))
  const body = new ReadableStream({
    start(stream) {
      stream.enqueue(half)
      stream.error(new TypeError('network error'))
    },
  })
  return new Response(body, { headers: { 'Content-Type': 'application/json' } })
}
