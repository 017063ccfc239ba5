import { visitorAddressHeader } from '../services/request-headers.ts'

/** The network address that the server has found for a request; for limits alone. */
export function visitorAddress(request: Request): string {
  return request.headers.get(visitorAddressHeader) ?? 'unknown'
}
