import type { Handler } from '../http/handler.ts'
import type { KardaResponse } from '../http/karda-request.ts'
import { sendText } from '../http/send-text.ts'

/** Pages are only read: lets GET and HEAD through, says so to OPTIONS, and refuses every other method with 405. */
export const allowReading: Handler = (request, response, next) => {
  switch (request.method) {
    case 'GET':
    case 'HEAD':
      next()
      return
    case 'OPTIONS':
      response.writeHead(204, { Allow: 'GET, HEAD, OPTIONS', 'Cache-Control': 'no-store' }).end()
      return
    default:
      refuseWriting(response)
  }
}

/** Says that an address can only be read. */
export function refuseWriting(response: KardaResponse): void {
  response.setHeader('Allow', 'GET, HEAD')
  sendText(response, 405, 'This address can only be read.\n')
}
