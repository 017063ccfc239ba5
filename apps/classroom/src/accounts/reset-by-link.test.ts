import { startSqlite } from '@karda/database/testing'
import { afterAll, describe, expect } from 'vitest'
import { answeringTest, replaceServices } from '../answering/testing/answering-test.ts'
import { services } from '../services/services.ts'
import type { PasswordReset } from './account-links.ts'
import { resetByLink } from './reset-by-link.ts'

const engine = await startSqlite()
afterAll(() => engine.stop())
const it = answeringTest(engine)

const request = new Request('http://karda.local:3000/')
const tryLink = (token = 'a link') => resetByLink(request, { token, password: 'a new password' })

describe('a new password by a link', () => {
  it('is tried no more than ten times at once, and again when these have ended', async ({ room: _room }) => {
    const work = Promise.withResolvers<PasswordReset>()
    replaceServices({ accounts: { ...services().accounts, resetPassword: () => work.promise } })
    const tries = Array.from({ length: 10 }, () => tryLink())
    expect(await tryLink()).toBe('wait')
    work.resolve('link-unusable')
    expect(new Set(await Promise.all(tries))).toEqual(new Set(['link-unusable']))
    expect(await tryLink()).toBe('link-unusable')
  })

  it('is kept from nobody by links that are no good', async ({ room: _room }) => {
    for (let tries = 0; tries < 200; tries += 1)
      expect(await tryLink(`made up ${tries}`)).toBe('link-unusable')
  })
})
