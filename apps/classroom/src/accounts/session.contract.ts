import { describe, expect } from 'vitest'
import { type AccountsTest, accountsAt } from './testing/accounts-test.ts'
import { anna, aram, cookieIn } from './testing/accounts-visitor.ts'
import { passTime } from './testing/pass-time.ts'

const day = 86_400_000

export function sessionContract(it: AccountsTest): void {
  describe('signing in', () => {
    it('says the same of a wrong password and of an unknown e-mail', async ({ accounts, visitor }) => {
      await visitor.signUp(anna)
      expect(await accounts.signIn({ ...anna, password: 'not the password' })).toEqual({ kind: 'refused' })
      expect(await accounts.signIn(aram)).toEqual({ kind: 'refused' })
      expect(await accounts.signIn({ ...aram, email: 'no e-mail' })).toEqual({ kind: 'refused' })
      expect(await accounts.signIn({ ...anna, password: 'x'.repeat(1000) })).toEqual({ kind: 'refused' })
      const cookie = (await visitor.signIn({ ...anna, email: 'ANNA@school.am' })) ?? ''
      expect(await accounts.teacherOf(cookie)).toMatchObject({ email: 'anna@school.am' })
    })

    it('gives a cookie that scripts cannot read', async ({ accounts, visitor }) => {
      await visitor.signUp(anna)
      const outcome = await accounts.signIn(anna)
      if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
      expect(outcome.headers.getSetCookie()).toEqual([
        expect.stringMatching(
          /^karda\.session_token=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; SameSite=Lax$/,
        ),
      ])
    })

    it('gives a cookie that goes to no other address, where that is https', async ({ database, visitor }) => {
      await visitor.signUp(anna)
      const accounts = accountsAt(database, 'https://karda.example')
      const outcome = await accounts.signIn(anna)
      if (outcome.kind !== 'signed-in') throw new Error(outcome.kind)
      expect(outcome.headers.getSetCookie()).toEqual([
        expect.stringMatching(
          /^__Host-karda\.session_token=[^;]+; Max-Age=1209600; Path=\/; HttpOnly; Secure; SameSite=Lax$/,
        ),
      ])
      expect(await accounts.teacherOf(cookieIn(outcome.headers))).toBeDefined()
    })

    it('ends with signing out; everywhere, where that is wished', async ({ accounts, visitor }) => {
      const here = await visitor.signUp(anna)
      const there = (await visitor.signIn(anna)) ?? ''
      const { headers } = await accounts.signOut(here)
      expect(headers.getSetCookie().join()).toMatch(/karda\.session_token=; Max-Age=0/)
      expect(await accounts.teacherOf(here)).toBeUndefined()
      const teacher = await accounts.teacherOf(there)
      await accounts.signOutEverywhere(teacher?.teacherId ?? '')
      expect(await accounts.teacherOf(there)).toBeUndefined()
    })

    it('lasts two weeks for who does not come back', async ({ accounts, visitor }) => {
      const cookie = await visitor.signUp(anna)
      passTime(14 * day - 1000)
      expect(await accounts.teacherOf(cookie)).toBeDefined()
      passTime(2000)
      expect(await accounts.teacherOf(cookie)).toBeUndefined()
    })

    it('lasts on for who does, with a cookie that says so, once a day', async ({ accounts, visitor }) => {
      const cookie = await visitor.signUp(anna)
      passTime(day / 2)
      expect((await accounts.renewSession(cookie)).headers.getSetCookie()).toEqual([])
      passTime(12 * day)
      const renewed = await accounts.renewSession(cookie)
      expect(renewed.headers.getSetCookie().join()).toContain('Max-Age=1209600')
      passTime(12 * day)
      expect(await accounts.teacherOf(cookieIn(renewed.headers))).toBeDefined()
    })

    it('is nothing to renew for who is not signed in', async ({ accounts }) => {
      expect((await accounts.renewSession('')).headers.getSetCookie()).toEqual([])
      expect((await accounts.renewSession('theme=dark')).headers.getSetCookie()).toEqual([])
    })

    it('knows nobody by a cookie that was made up', async ({ accounts, visitor }) => {
      const cookie = await visitor.signUp(anna)
      expect(await accounts.teacherOf('')).toBeUndefined()
      expect(await accounts.teacherOf('karda.session_token=abc.def')).toBeUndefined()
      expect(await accounts.teacherOf(cookie.replace(/.{5}$/, 'AAAAA'))).toBeUndefined()
    })

    it('keeps neither network address nor browser', async ({ database, visitor }) => {
      await visitor.signUp(anna)
      await visitor.signIn(anna)
      const rows = await database
        .$extendTables<{ teacher_sessions: { ip_address: string | null; user_agent: string | null } }>()
        .selectFrom('teacher_sessions')
        .select(['ip_address', 'user_agent'])
        .execute()
      expect(rows).toEqual([
        { ip_address: '', user_agent: '' },
        { ip_address: '', user_agent: '' },
      ])
    })
  })
}
