import { describe, expect, it } from 'vitest'
import { type ContentEncoding, chooseEncoding } from './choose-encoding.ts'

describe('chooseEncoding', () => {
  it.each<[string | undefined, ContentEncoding]>([
    ['gzip, deflate, br, zstd', 'br'],
    ['gzip', 'gzip'],
    ['GZIP', 'gzip'],
    ['deflate', 'identity'],
    ['', 'identity'],
    [undefined, 'identity'],
    ['br;q=0', 'identity'],
    ['br;q=0, gzip', 'gzip'],
    ['br;q=0.1, gzip;q=1', 'gzip'],
    ['br; Q=0.2 , gzip ; q=0.1', 'br'],
    ['*', 'br'],
    ['*;q=0.5, br;q=0', 'gzip'],
    ['identity, br;q=0.5', 'identity'],
    ['gzip;q=0, *;q=0', 'identity'],
    ['br;q=high, gzip', 'gzip'],
    ['abr, xgzip', 'identity'],
  ])('answers Accept-Encoding %j with %s', (header, encoding) => {
    expect(chooseEncoding(header, () => true)).toBe(encoding)
  })

  it('chooses only among the encodings that are there', () => {
    expect(chooseEncoding('br, gzip', (encoding) => encoding !== 'br')).toBe('gzip')
    expect(chooseEncoding('br, gzip', (encoding) => encoding === 'identity')).toBe('identity')
  })
})
