import type { FailureHandler, Handler } from './handler.ts'
import type { KardaRequest, KardaResponse } from './karda-request.ts'

/** Runs the handlers in order until one answers; whatever a handler throws or rejects with goes to `onFailure`. */
export function chain(
  handlers: readonly Handler[],
  onFailure: FailureHandler,
): (request: KardaRequest, response: KardaResponse) => void {
  return (request, response) => {
    const run = (position: number): void => {
      try {
        const handler = handlers[position]
        if (!handler) throw new UnansweredRequestError()
        const outcome: unknown = handler(request, response, () => run(position + 1))
        if (outcome instanceof Promise) {
          outcome.catch((failure: unknown) => onFailure(failure, request, response))
        }
      } catch (failure) {
        onFailure(failure, request, response)
      }
    }
    run(0)
  }
}

/** The chain ended without an answer: its last handler must answer everything. */
export class UnansweredRequestError extends Error {
  override name = 'UnansweredRequestError'
  override message = 'No handler answered the request.'
}
