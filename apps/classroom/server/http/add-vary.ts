import type { KardaResponse } from './karda-request.ts'

/** Adds the name of a request header to those on which the response depends. */
export function addVary(response: KardaResponse, header: string): void {
  const present = response.getHeader('Vary')
  response.setHeader('Vary', present === undefined ? header : `${present}, ${header}`)
}
