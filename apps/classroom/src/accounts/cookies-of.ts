/** The cookies that a browser is to keep or forget, as `Set-Cookie` headers. */
export interface WithCookies {
  headers: Headers
}

/** The cookies alone of an answer's headers. */
export function cookiesOf(headers: Headers): Headers {
  const cookies = new Headers()
  for (const cookie of headers.getSetCookie()) cookies.append('Set-Cookie', cookie)
  return cookies
}
