import { isFromOwnPage } from '../../src/access/is-from-own-page.ts'
import type { Handler } from '../http/handler.ts'
import { sendText } from '../http/send-text.ts'
import { isClassroomPath } from './serve-classroom.ts'
import { tooLargeFilePage } from './too-large-file-page.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Most bytes that a request may carry: a long written answer is a hundredth of it, a roster never leaves its device. */
const largestBody = 256 * 1024

/**
 * Lets through a write to the application only when a page of ours sent it; who does not say is not a browser, and has
 * nothing to write here. The length must be told beforehand, so that nobody makes the server read without end.
 */
export const refuseForeignWrites: Handler = (request, response, next) => {
  if (!isClassroomPath(request.path) || reading.has(request.method ?? '')) {
    next()
    return
  }
  if (!isFromOwnPage(request.headers)) {
    sendText(response, 403, 'This can only be sent from a page of this site.\n')
    return
  }
  const length = Number(request.headers['content-length'] ?? Number.NaN)
  if (Number.isNaN(length) || request.headers['transfer-encoding'] !== undefined) {
    sendText(response, 411, 'The length of what is sent must be told.\n')
    return
  }
  if (length > largestBody) {
    const page = tooLargeFilePage(request.path, request.headers.referer)
    if (page !== undefined) response.writeHead(303, { Location: page, 'Content-Length': 0 }).end()
    else sendText(response, 413, 'This is more than can be sent at once.\n')
    return
  }
  next()
}
