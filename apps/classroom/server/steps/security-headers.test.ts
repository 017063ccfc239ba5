import { describe, expect, it } from 'vitest'
import { contentSecurityPolicy } from './security-headers.ts'

describe('contentSecurityPolicy', () => {
  it('allows only our own script files where a page has no inline scripts', () => {
    expect(contentSecurityPolicy().split('; ')).toContain("script-src 'self'")
  })

  it('allows, beside them, the inline scripts that are named, and changes nothing else', () => {
    const policy = contentSecurityPolicy(["'sha256-a='", "'sha256-b='"])
    expect(policy.split('; ')).toContain("script-src 'self' 'sha256-a=' 'sha256-b='")
    expect(policy.replace(" 'sha256-a=' 'sha256-b='", '')).toBe(contentSecurityPolicy())
  })
})
