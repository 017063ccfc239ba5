import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest } from '../answering/testing/answering-test.ts'
import { services } from '../services/services.ts'
import { takePasswordTry } from './take-password-try.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const anna = 'anna@school.am'

/** Tries passwords until it has to wait, or `most` times; returns how often it could. */
async function tryPasswords(cookie: string, most = 20): Promise<number> {
  const request = new Request('http://karda.local:3000/', { headers: { Cookie: cookie } })
  for (let tries = 0; tries < most; tries += 1) {
    if ((await takePasswordTry(request, anna)).kind === 'wait') return tries
  }
  return most
}

describe('whoever knows a teacher’s e-mail', () => {
  it('keeps no browser out in which the teacher has signed in before', async ({ room: _room }) => {
    const cookie = services().knownBrowsers.remember('', anna).split(';', 1)[0] ?? ''
    expect(await tryPasswords('')).toBe(10)
    expect(await tryPasswords('', 1)).toBe(0)
    expect(await tryPasswords(cookie)).toBe(10)
    expect(await tryPasswords(cookie, 1)).toBe(0)
  })

  it('gains nothing by a cookie that is known at another account', async ({ room: _room }) => {
    const cookie = services().knownBrowsers.remember('', 'aram@school.am').split(';', 1)[0] ?? ''
    expect(await tryPasswords('')).toBe(10)
    expect(await tryPasswords(cookie, 1)).toBe(0)
  })
})
