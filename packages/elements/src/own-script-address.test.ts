import { describe, expect, it } from 'vitest'
import { ownScriptAddress } from './own-script-address.ts'

const page = 'https://karda.example/en/armenia-csto/quiz/'

describe('ownScriptAddress', () => {
  it('lets through a script of the build', () => {
    for (const address of ['/_next/static/chunks/a.js', 'https://karda.example/_next/static/chunks/a.js']) {
      expect(ownScriptAddress(address, page)).toBe('/_next/static/chunks/a.js')
    }
  })

  it.each([
    'https://elsewhere.example/_next/static/chunks/a.js',
    '//elsewhere.example/_next/static/a.js',
    '/_next/static/../../uploads/a.js',
    '/_next/static/%2e%2e/%2e%2e/uploads/a.js',
    '/en/_next/static/a.js',
    'data:text/javascript,alert(1)',
    'javascript:alert(1)',
    'https://user@karda.example/_next/static/a.js',
    'http://',
  ])('refuses %s', (address) => {
    expect(ownScriptAddress(address, page)).toBeNull()
  })
})
