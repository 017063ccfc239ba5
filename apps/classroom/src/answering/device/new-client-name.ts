/**
 * A name for a window in an attempt, new each time that a page is opened: two windows must not share one. 80 random bits;
 * `crypto.randomUUID` is missing where there is no https.
 */
export function newClientName(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(10))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
