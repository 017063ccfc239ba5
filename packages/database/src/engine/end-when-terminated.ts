import { EventEmitter } from 'node:events'
import pg from 'pg'

/**
 * Codes by which a server says that it ends a connection: it stops, crashes, or somebody ends it, or it waited too long
 * (https://www.postgresql.org/docs/current/errcodes-appendix.html). How grave an error is, it says in its own language.
 */
const termination = /^57P0|^25P0[34]/

/**
 * Has a connection ended by us as soon as the server says that it ends it. It says so in answer to the question in hand
 * and closes the connection later, or never where the network fails meanwhile; the pool would give it to whoever asks
 * next, who would wait on it. Of what a client receives, the driver shows this to nobody but its own inner connection.
 */
export function endWhenTerminated(client: pg.PoolClient): void {
  if (!(client instanceof pg.Client) || !('connection' in client)) return
  const { connection } = client
  if (!(connection instanceof EventEmitter)) return
  connection.on('errorMessage', (message: unknown) => {
    if (message instanceof pg.DatabaseError && termination.test(message.code ?? '')) void client.end()
  })
}
