const reach = 16

/** The words of `text` around `start`–`end`, cut with `…`, for an author to recognise the place by. */
export function excerpt(text: string, start: number, end = start): string {
  const from = start - reach > 0 ? text.lastIndexOf(' ', start - reach) + 1 : 0
  const space = text.indexOf(' ', end + reach)
  const to = space === -1 ? text.length : space
  return `${from > 0 ? '…' : ''}${text.slice(from, to)}${to < text.length ? '…' : ''}`
}
