/** What a browser says of the page from which a request came; the names of headers in small letters. */
export interface RequestOrigin {
  'sec-fetch-site'?: string | string[] | undefined
  origin?: string | undefined
  host?: string | undefined
}

/**
 * Whether a browser says that a page of ours has sent a request. Browsers say so in `Sec-Fetch-Site`, at plain http
 * addresses in `Origin` alone.
 */
export function isFromOwnPage(headers: RequestOrigin): boolean {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site === 'same-origin'
  const { origin, host } = headers
  if (origin === undefined || host === undefined || !URL.canParse(origin)) return false
  return new URL(origin).host === host
}
