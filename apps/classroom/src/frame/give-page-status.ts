import { headers } from 'next/headers'
import type { PageStatus } from '../services/page-answers.ts'
import { requestIdHeader } from '../services/request-headers.ts'
import { services } from '../services/services.ts'

/** Gives the page that is being made a status of its own. */
export async function givePageStatus(status: PageStatus): Promise<void> {
  const requestId = (await headers()).get(requestIdHeader)
  if (requestId !== null) services().pageAnswers.setStatus(requestId, status)
}
