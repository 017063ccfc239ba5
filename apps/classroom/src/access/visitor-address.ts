import { headers } from 'next/headers'
import { visitorAddressHeader } from '../services/request-headers.ts'

/** The network address that the server has found for a request; for limits alone. */
export function visitorAddress(request: Request): string {
  return request.headers.get(visitorAddressHeader) ?? 'unknown'
}

/** The same for a page, which is not given its request. */
export async function pageVisitorAddress(): Promise<string> {
  return (await headers()).get(visitorAddressHeader) ?? 'unknown'
}
