import type { Readable } from 'node:stream'
import type { Logger } from 'pino'
import type { Handler } from '../http/handler.ts'

/**
 * Guards the file that a later step pipes into the response: a file that cannot be read ends this response and
 * not the process, and a file is closed when the visitor leaves before its end.
 */
export function guardPipedFile(log: Logger): Handler {
  return (_request, response, next) => {
    response.once('pipe', (source: Readable) => {
      source.once('error', (error) => {
        log.error({ err: error }, 'a file of the site could not be read')
        response.destroy()
      })
      response.once('close', () => source.destroy())
    })
    next()
  }
}
