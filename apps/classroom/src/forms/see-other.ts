/**
 * Leads on to a page after a form was sent, so that loading the page again sends nothing again. `address` is a path of
 * ours; `headers`, such as cookies, go along.
 */
export function seeOther(address: string, headers: Headers = new Headers()): Response {
  const all = new Headers(headers)
  all.set('Location', address)
  return new Response(null, { status: 303, headers: all })
}

/** An address with values in its query; those that are undefined are left out. */
export function withQuery(address: string, values: Readonly<Record<string, string | undefined>>): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(values)) if (value !== undefined) query.set(name, value)
  return query.size > 0 ? `${address}?${query}` : address
}
