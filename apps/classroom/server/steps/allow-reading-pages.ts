import type { Handler } from '../http/handler.ts'
import { refuseWriting } from './allow-reading.ts'
import { isClassroomPath } from './serve-classroom.ts'

const reading = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Where something is sent to: forms of pages, and what scripts of ours send. */
const receiving = /^\/(?:[^/]+\/class\/do|api)\//

/**
 * Pages of the classroom are only read, as those of the site: every other method is refused with 405. The framework would
 * draw the page for whatever method it is asked with.
 */
export const allowReadingPages: Handler = (request, response, next) => {
  const isPage = isClassroomPath(request.path) && !receiving.test(request.path)
  if (isPage && !reading.has(request.method ?? '')) refuseWriting(response)
  else next()
}
