import { describe, expect, it } from 'vitest'
import { parseByteRange } from './byte-range.ts'

describe('parseByteRange', () => {
  it.each([
    ['bytes=0-0', 0, 0],
    ['bytes=2-5', 2, 5],
    ['bytes=2-', 2, 99],
    ['bytes=-5', 95, 99],
    ['bytes=-500', 0, 99],
    ['bytes=90-500', 90, 99],
  ])('reads %s of 100 bytes', (header, start, end) => {
    expect(parseByteRange(header, 100)).toEqual({ kind: 'part', start, end })
  })

  it.each([undefined, '', 'bytes=-', 'bytes=5-2', 'bytes=a-b', 'bytes=0-1,4-5', 'lines=0-1', 'bytes=0x1-2'])(
    'sends the whole for %j',
    (header) => {
      expect(parseByteRange(header, 100)).toEqual({ kind: 'whole' })
    },
  )

  it.each(['bytes=100-', 'bytes=100-200', 'bytes=-0', `bytes=${'9'.repeat(400)}-`])(
    'cannot satisfy %s of 100 bytes',
    (header) => {
      expect(parseByteRange(header, 100)).toEqual({ kind: 'unsatisfiable' })
    },
  )

  it('cannot satisfy any range of an empty file', () => {
    expect(parseByteRange('bytes=0-', 0)).toEqual({ kind: 'unsatisfiable' })
    expect(parseByteRange('bytes=-1', 0)).toEqual({ kind: 'unsatisfiable' })
  })
})
