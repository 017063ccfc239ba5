import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { DatabaseSettings } from '../engine/open-database.ts'

/** A way to a PostgreSQL server that breaks. */
export interface Relay {
  /** The database at this end, as `DATABASE_URL` names it. */
  url: string
  /** From now on breaks nothing. */
  goOn: () => void
  /** From now on lets nobody notice that the server has closed a connection. */
  hideEnds: () => void
  /** Closes what is open. */
  stop: () => void
}

/** Passes on what goes to and from a PostgreSQL server, and breaks each connection that sends a word, before the server has it. */
export async function relayUntil(word: string, settings: DatabaseSettings): Promise<Relay> {
  if (settings.kind !== 'postgres') throw new TypeError('only a server is reached by a relay')
  const url = new URL(settings.url)
  const port = Number(url.port)
  const open = new Set<Socket>()
  let breaks = true
  let hidesEnds = false
  const relay = createServer((near) => {
    const far = connect(port, '127.0.0.1')
    for (const [socket, other] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => {
        open.delete(socket)
        if (socket === near || !hidesEnds) other.destroy()
      })
    }
    near.on('data', (sent) => (breaks && sent.includes(word) ? near.destroy() : far.write(sent)))
    far.on('data', (sent) => near.write(sent))
  }).listen(0, '127.0.0.1')
  await once(relay, 'listening')
  const address = relay.address()
  if (address === null || typeof address === 'string') throw new Error('A server on a port has a port.')
  url.port = String(address.port)
  return {
    url: url.href,
    goOn() {
      breaks = false
    },
    hideEnds() {
      hidesEnds = true
    },
    stop() {
      relay.close()
      for (const socket of open) socket.destroy()
    },
  }
}
