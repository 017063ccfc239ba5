import { describe, expect, it } from 'vitest'
import { isFromOwnPage } from './is-from-own-page.ts'

describe('a write', () => {
  it.each([
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site', origin: 'http://karda.local', host: 'karda.local' }, false],
    [{ 'sec-fetch-site': 'none' }, false],
    [{ origin: 'http://karda.local:3000', host: 'karda.local:3000' }, true],
    [{ origin: 'http://karda.local:3001', host: 'karda.local:3000' }, false],
    [{ origin: 'null', host: 'karda.local' }, false],
    [{ host: 'karda.local' }, false],
  ])('with %j is one of our own pages: %s', (headers, isOwn) => {
    expect(isFromOwnPage(headers)).toBe(isOwn)
  })
})
