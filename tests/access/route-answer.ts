import type { Answer } from '../server/send-request.ts'
import type { Thing } from './actors.ts'
import type { Rule } from './rules.ts'

/** Whether an answer is what the route is for: not that there is nothing, and not the way to another door. */
export function isAdmitted({ status, headers }: Answer, { audience, isAboutMissing }: Rule): boolean {
  if (isAboutMissing) return status === 404
  if (status === 401 || status === 403 || status === 404) return false
  const location = String(headers.location ?? '')
  switch (audience) {
    case 'anybody':
    case 'nobody':
      return status < 500
    case 'teacher':
    case 'owner':
    case 'own-teacher':
      return status < 500 && !location.includes('/class/sign-in/')
    case 'own-student':
      return status < 500 && !/\/class\/(?:join|card)\//.test(location)
    default:
      return audience satisfies never
  }
}

/** An answer without what differs by itself: what was asked for, and what is drawn anew for each answer. */
export function withoutIds({ status, headers, text }: Answer, thing: Thing): string {
  // What the framework's scripts say comes in pieces, at whose borders chance decides.
  const words = text.replaceAll(/<script\b.*?<\/script>/gs, '').replaceAll(/nonce="[^"]*"/g, '')
  let plain = `${status} ${headers.location ?? ''}\n${words}`
  for (const id of Object.values(thing)) if (id.length > 3) plain = plain.replaceAll(id, 'id')
  return plain
}
