import type { Stamp } from '@karda/assessment'

/** A stamp as text; two stamps are the same where their texts are. */
export function stampText({ counter, client }: Stamp): string {
  return `${counter} ${client}`
}
