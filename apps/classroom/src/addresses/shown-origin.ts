import { headers } from 'next/headers'
import { services } from '../services/services.ts'

/** A host and perhaps a port, as a browser names them. */
const hostPattern = /^[\w.-]+(?::\d+)?$|^\[[\da-f:]+\](?::\d+)?$/i

/**
 * The address of this server to be shown to others, on a board or a card, without a slash at its end. Where none was set,
 * the one by which the browser that asks has found it: this computer's own name would lead a student’s phone nowhere.
 */
export async function shownOrigin(): Promise<string> {
  const { baseAddress } = services().environment
  const host = (await headers()).get('host') ?? ''
  const isSet = new URL(baseAddress).hostname !== 'localhost'
  return isSet || !hostPattern.test(host) ? baseAddress : `http://${host}`
}
