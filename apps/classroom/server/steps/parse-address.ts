import type { Logger } from 'pino'
import type { Handler } from '../http/handler.ts'
import { pathForLog } from '../http/path-for-log.ts'
import { parseRequestTarget } from '../http/request-target.ts'
import { sendText } from '../http/send-text.ts'

/** Parses the address for all later steps, or refuses it with 400 and a log line. */
export function parseAddress(log: Logger): Handler {
  return (request, response, next) => {
    const target = parseRequestTarget(request.url ?? '')
    if (target.kind === 'refused') {
      log.warn({ reason: target.reason, path: pathForLog(request.url ?? '') }, 'address refused')
      sendText(response, 400, 'This address cannot be read.\n')
      return
    }
    request.path = target.path
    request.search = target.search
    next()
  }
}
