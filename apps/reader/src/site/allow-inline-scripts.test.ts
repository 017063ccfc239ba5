import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from '../head/content-security-policy.ts'
import { allowInlineScripts, MissingPolicyError } from './allow-inline-scripts.ts'

const policy = contentSecurityPolicy.replaceAll("'", '&#x27;')
const page = (scripts: string) => `<head><meta content="${policy}"/>${scripts}</head>`

describe('allowInlineScripts', () => {
  it('allows an inline script by the hash of its text', () => {
    // printf "alert('Hello, world.');" | openssl sha256 -binary | openssl base64
    expect(allowInlineScripts(page("<script>alert('Hello, world.');</script>"))).toContain(
      'script-src &#x27;self&#x27; &#x27;sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng=&#x27;; style-src',
    )
  })

  it('allows each of several inline scripts', () => {
    const html = allowInlineScripts(page('<script>one()</script><script defer="">if (1 < 2) two()</script>'))
    expect(html.match(/sha256-/g)).toHaveLength(2)
  })

  it.each([
    '<script src="/a.js" defer=""></script>',
    '<script id="__NEXT_DATA__" type="application/json">{}</script>',
    '<script type="application/ld+json" data-next-head="">{}</script>',
  ])('leaves the policy of a page with only %s as it is', (script) => {
    expect(allowInlineScripts(page(script))).toBe(page(script))
  })

  it('refuses a page with an inline script and no policy', () => {
    expect(() => allowInlineScripts('<script>one()</script>')).toThrow(MissingPolicyError)
  })
})
