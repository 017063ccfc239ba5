import { type FailureWords, failureWords } from '@karda/i18n/failures'
import type { Logger } from 'pino'
import type { FailureHandler } from '../http/handler.ts'
import { pathForLog } from '../http/path-for-log.ts'

/** Headers that described the answer which failed. */
const abandonedHeaders = ['ETag', 'Content-Encoding', 'Content-Range', 'Accept-Ranges', 'Vary']

const languages = failureWords.map(({ locale }) => locale.code)

/** In every language, and made before anything can fail. */
const page = `<!doctype html>
<html lang="${languages[0]}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Karda</title>
${failureWords.map(sectionOf).join('')}</html>
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
        'Content-Language': languages.join(', '),
        'Cache-Control': 'no-store',
      })
      .end(page)
  }
}

function sectionOf({ locale, messages }: FailureWords): string {
  return `<div lang="${locale.code}" dir="${locale.direction}">
<h1>${messages.serverTitle}</h1>
<p>${messages.serverText}</p>
</div>
`
}
