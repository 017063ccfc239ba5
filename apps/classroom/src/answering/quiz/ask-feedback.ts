import type { BegunAttempt } from '@karda/database'
import type { FeedbackAnswer } from '../protocol/answers.ts'
import { attemptHeaders, attemptPath } from '../protocol/attempt-path.ts'

/** What the server now tells of an attempt's answers, by item id; undefined where it could not be asked. Never rejects. */
export async function askFeedback(key: BegunAttempt): Promise<FeedbackAnswer['items'] | undefined> {
  try {
    const response = await fetch(attemptPath(key, 'feedback/'), {
      headers: attemptHeaders(key),
      credentials: 'same-origin',
      cache: 'no-store',
      redirect: 'error',
    })
    const body: unknown = await response.json()
    return response.ok && isFeedback(body) ? body.items : undefined
  } catch {
    return undefined
  }
}

/** Only our server answers with both; what stands in the items is its own. */
function isFeedback(body: unknown): body is FeedbackAnswer {
  return typeof body === 'object' && body !== null && 'items' in body && 'releasedAt' in body
}
