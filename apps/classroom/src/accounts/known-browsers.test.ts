import { describe, expect, it } from 'vitest'
import { createKnownBrowsers } from './known-browsers.ts'

const secret = 'a secret that is known to tests alone'
const browsers = createKnownBrowsers({ secret, baseAddress: 'http://karda.local:3000' })
const anna = 'anna@school.am'

/** The `Cookie` header of a browser after somebody has signed in. */
function after(cookieHeader: string, email: string): string {
  return browsers.remember(cookieHeader, email).split(';', 1)[0] ?? ''
}

describe('a browser', () => {
  it('is known at the account to which somebody signed in there, however the e-mail is written', () => {
    const cookie = after('', anna)
    expect(browsers.nameOf(cookie, anna)).toBeDefined()
    expect(browsers.nameOf(cookie, 'Anna@School.am')).toBe(browsers.nameOf(cookie, anna))
    expect(browsers.nameOf(cookie, 'aram@school.am')).toBeUndefined()
    expect(browsers.nameOf('', anna)).toBeUndefined()
  })

  it('keeps nothing that tells whose account it is', () => {
    const cookie = after('', anna)
    expect(cookie).toMatch(/^karda-known=[\w-]{16}\.[\w-]{43}$/)
    expect(after('', anna)).not.toBe(cookie)
  })

  it('is one of its own beside others that are known at the account', () => {
    const [one, other] = [after('', anna), after('', anna)]
    expect(browsers.nameOf(one, anna)).not.toBe(browsers.nameOf(other, anna))
    expect(browsers.nameOf(after(one, anna), anna)).toBe(browsers.nameOf(one, anna))
  })

  it('cannot make itself known by what it writes', () => {
    const [name, signature] = after('', anna).replace('karda-known=', '').split('.')
    for (const forged of [`x.${signature}`, `${name}.${'x'.repeat(43)}`, `${name}.`, name, '.', '%']) {
      expect(browsers.nameOf(`karda-known=${forged}`, anna)).toBeUndefined()
    }
    const elsewhere = createKnownBrowsers({ secret: 'another', baseAddress: 'http://karda.local:3000' })
    expect(elsewhere.nameOf(after('', anna), anna)).toBeUndefined()
  })

  it('is known at five accounts, of which the one longest ago is forgotten', () => {
    const emails = ['a', 'b', 'c', 'd', 'e', 'f'].map((name) => `${name}@school.am`)
    const cookie = emails.reduce(after, '')
    expect(emails.filter((email) => browsers.nameOf(cookie, email))).toEqual(emails.slice(1))
  })

  it('keeps the cookie from scripts and, with https, from plain http and from neighbouring hosts', () => {
    expect(browsers.remember('', anna)).toMatch(/; Path=\/; Max-Age=31536000; HttpOnly; SameSite=Lax$/)
    const secure = createKnownBrowsers({ secret, baseAddress: 'https://karda.example' })
    expect(secure.remember('', anna)).toMatch(/^__Host-karda-known=.*; Path=\/; .*; Secure$/)
  })
})
