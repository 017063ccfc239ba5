import type { Logger } from 'pino'
import type { FailureHandler } from '../http/handler.ts'
import { pathForLog } from '../http/path-for-log.ts'

/** Headers that described the answer which failed. */
const abandonedHeaders = ['ETag', 'Content-Encoding', 'Content-Range', 'Accept-Ranges', 'Vary']

/** It stands in the code, in both languages, because it must be there when everything else fails. */
const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Karda</title>
<h1>Something went wrong on the server</h1>
<p>The fault is ours. Please try again in a little while.</p>
<div lang="hy">
<h1>Սերվերում սխալ է տեղի ունեցել</h1>
<p>Սխալը մերն է։ Կարելի է քիչ անց նորից փորձել։</p>
</div>
</html>
`

/** The one place where failures become responses: a log line with the stack, and for the visitor a plain page. */
export function answerFailure(log: Logger): FailureHandler {
  return (failure, request, response) => {
    log.error({ err: failure, path: pathForLog(request.path) }, 'request failed')
    if (response.headersSent) {
      response.destroy()
      return
    }
    for (const name of abandonedHeaders) response.removeHeader(name)
    response
      .writeHead(500, {
        'Content-Type': 'text/html; charset=utf-8',
        'Content-Length': Buffer.byteLength(page),
        'Content-Language': 'en, hy',
        'Cache-Control': 'no-store',
      })
      .end(page)
  }
}
