import type { Handler } from '../http/handler.ts'

const bodies = { ready: JSON.stringify({ status: 'ready' }), failing: JSON.stringify({ status: 'failing' }) }

/** Answers `/readyz`: whether what the process depends on, the database, works too. */
export function answerReadiness(isReady: () => Promise<boolean>): Handler {
  return async (request, response, next) => {
    if (request.path !== '/readyz') {
      next()
      return
    }
    const ready = await isReady()
    const body = ready ? bodies.ready : bodies.failing
    response
      .writeHead(ready ? 200 : 503, {
        'Content-Type': 'application/json',
        'Content-Length': body.length,
        'Cache-Control': 'no-store',
      })
      .end(body)
  }
}
