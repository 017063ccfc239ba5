import type { Handler } from '../http/handler.ts'

const body = JSON.stringify({ status: 'ok' })

/** Answers `/healthz`: the process runs and answers. It says nothing about what the process depends on. */
export const answerHealth: Handler = (request, response, next) => {
  if (request.path !== '/healthz') {
    next()
    return
  }
  response
    .writeHead(200, {
      'Content-Type': 'application/json',
      'Content-Length': body.length,
      'Cache-Control': 'no-store',
    })
    .end(body)
}
