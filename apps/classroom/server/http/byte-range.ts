/** What a `Range` header asks of a representation; `start` and `end` are byte offsets, both included. */
export type ByteRange =
  | { kind: 'whole' }
  | { kind: 'part'; start: number; end: number }
  | { kind: 'unsatisfiable' }

const singleRange = /^bytes=(\d*)-(\d*)$/

/**
 * Reads a `Range` header (RFC 9110, section 14.2) for a representation of `size` bytes. A malformed header, and
 * one with several ranges, is passed over, as the standard allows: the whole is sent.
 */
export function parseByteRange(header: string | undefined, size: number): ByteRange {
  const [, first = '', last = ''] = singleRange.exec(header ?? '') ?? []
  if (first === '' && last === '') return { kind: 'whole' }
  if (first === '') {
    const length = Math.min(Number(last), size)
    return length === 0 ? { kind: 'unsatisfiable' } : { kind: 'part', start: size - length, end: size - 1 }
  }
  const start = Number(first)
  const end = last === '' ? size - 1 : Math.min(Number(last), size - 1)
  if (last !== '' && Number(last) < start) return { kind: 'whole' }
  return start >= size ? { kind: 'unsatisfiable' } : { kind: 'part', start, end }
}
