import { once } from 'node:events'
import type { Server as HttpServer } from 'node:http'
import { createServer, type ListenOptions, Server } from 'node:net'

/**
 * Connections that may wait at each door: a whole school's devices come at once, as when its network is there again. The
 * system drops what is beyond, and a device then tries again only after seconds. It caps the number by a setting of its
 * own (on Linux `net.core.somaxconn`, 4096).
 */
const waitingConnections = 4096

/**
 * Sockets that listen on the port. Node takes one connection from each in a turn of its event loop (libuv 1.52), and a
 * turn is long while a school answers: with one door alone, whoever comes then waits for seconds behind those who are in.
 */
const doorCount = 16

/** Where visitors come in: sockets that listen on one port, among which the system shares out who comes. */
export interface Entrance {
  /**
   * Listens on a port, or for 0 on a free one, which is returned; at the address `host`, or for null at all that this
   * computer has. Rejects as Node's `listen` fails, as where anything else listens there, another Karda included.
   */
  open(port: number, host: string | null): Promise<number>
  /** Takes no new connection; resolves when the last of those that were taken has ended. */
  close(): Promise<void>
}

/** Makes an entrance to a server, which is not open yet. Where the system shares no port, it has one door. */
export function createEntrance(server: HttpServer): Entrance {
  const doors: Server[] = [server]

  async function open(port: number, host: string | null): Promise<number> {
    const place = host === null ? { port } : { port, host }
    // Whoever shares a port is not told that somebody else shares it already.
    if (port !== 0) await tryPlace(place)
    const isShared = await openShared(server, place)
    const shared = portOf(server)
    if (!isShared) return shared
    try {
      while (doors.length < doorCount) doors.push(await openDoor(server, { ...place, port: shared }))
    } catch (error) {
      // Or it would be half open, and keep a process that gives up from ending.
      await close()
      throw error
    }
    return shared
  }

  async function close(): Promise<void> {
    await Promise.all(doors.map(closeDoor))
  }

  return { open, close }
}

/** One more door to a server, which takes connections as the HTTP server does. */
async function openDoor(server: HttpServer, place: ListenOptions): Promise<Server> {
  const door = createServer({ allowHalfOpen: true, noDelay: true }, (socket) => {
    server.emit('connection', socket)
  })
  await listen(door, { ...place, reusePort: true })
  return door
}

async function tryPlace(place: ListenOptions): Promise<void> {
  const trial = createServer()
  await listen(trial, place)
  await closeDoor(trial)
}

/** Listens so that others can listen on the same port; false where the system cannot, and it listens alone. */
async function openShared(server: Server, place: ListenOptions): Promise<boolean> {
  try {
    await listen(server, { ...place, reusePort: true })
    return true
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOTSUP')) throw error
    await listen(server, place)
    return false
  }
}

async function listen(door: Server, options: ListenOptions): Promise<void> {
  door.listen({ ...options, backlog: waitingConnections })
  await once(door, 'listening')
}

function portOf(server: Server): number {
  const address = server.address()
  if (typeof address !== 'object' || !address) throw new TypeError('A server that listens has a port.')
  return address.port
}

/** Not the HTTP server's own `close`, which destroys connections that wait to be sent the rest of an answer. */
function closeDoor(door: Server): Promise<void> {
  return new Promise((resolve) => Server.prototype.close.call(door, () => resolve()))
}
