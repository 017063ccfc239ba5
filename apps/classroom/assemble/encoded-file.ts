import type { ManifestEntry } from './site-manifest.ts'

/** A content encoding that is made when the site is assembled. */
export type PreparedEncoding = Extract<keyof ManifestEntry, 'br' | 'gzip'>

const suffixes = { br: '.br', gzip: '.gz' } satisfies Record<PreparedEncoding, string>

/** The name of the encoded file that stands beside `file`. */
export function encodedFile(file: string, encoding: PreparedEncoding): string {
  return file + suffixes[encoding]
}
