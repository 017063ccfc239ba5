import { describe, expect, it } from 'vitest'
import { longestTarget, parseRequestTarget } from './request-target.ts'

describe('parseRequestTarget', () => {
  it.each([
    ['/', '/', ''],
    ['/en/armenia-csto/', '/en/armenia-csto/', ''],
    ['/en/?from=a%20b', '/en/', '?from=a%20b'],
    ['/en/?', '/en/', '?'],
    ['/%5Bstory%5D.js', '/[story].js', ''],
    ['/%D5%B0%D5%A1%D5%B5/', '/հայ/', ''],
    ['/en/a..b/', '/en/a..b/', ''],
    ['/en/?path=/../', '/en/', '?path=/../'],
    ['/%252e%252e/', '/%2e%2e/', ''],
    ['/en//x', '/en//x', ''],
  ])('reads %s', (target, path, search) => {
    expect(parseRequestTarget(target)).toEqual({ kind: 'accepted', path, search })
  })

  it.each([
    ['/../etc/passwd', 'parent-folder'],
    ['/en/..', 'parent-folder'],
    ['/%2e%2e/etc/passwd', 'parent-folder'],
    ['/.%2E/etc/passwd', 'parent-folder'],
    ['/..%2fetc/passwd', 'encoded-slash'],
    ['/en%2Farmenia-csto/', 'encoded-slash'],
    ['/%2Fevil.example/', 'encoded-slash'],
    ['/..%5cetc', 'backslash'],
    ['/\\evil.example', 'backslash'],
    ['//evil.example/en', 'double-slash'],
    ['/en%00.html', 'control-character'],
    ['/en\u0000', 'control-character'],
    ['/en%0d%0aSet-Cookie:a', 'control-character'],
    ['/en\u007f', 'control-character'],
    ['/en%C2%85', 'control-character'],
    ['/en/?a\u0001', 'control-character'],
    ['/%', 'bad-encoding'],
    ['/%zz', 'bad-encoding'],
    ['/%C0%AE%C0%AE/', 'bad-encoding'],
    ['/%ff', 'bad-encoding'],
    ['http://evil.example/', 'not-a-path'],
    ['*', 'not-a-path'],
    ['', 'not-a-path'],
  ])('refuses %j', (target, reason) => {
    expect(parseRequestTarget(target)).toEqual({ kind: 'refused', reason })
  })

  it('refuses an address from the first character that is too many', () => {
    const longest = `/${'a'.repeat(longestTarget - 1)}`
    expect(parseRequestTarget(longest).kind).toBe('accepted')
    expect(parseRequestTarget(`${longest}a`)).toEqual({ kind: 'refused', reason: 'too-long' })
  })
})
