import { closeDatabase, openDatabase } from '@karda/database'
import { describe, expect } from 'vitest'
import { type AccountsTest, accountsAt } from './testing/accounts-test.ts'
import { anna, aram } from './testing/accounts-visitor.ts'
import { passTime } from './testing/pass-time.ts'

const day = 86_400_000

export function signUpContract(it: AccountsTest): void {
  describe('signing up', () => {
    it('makes the first of a fresh installation its owner, and lets nobody else in uninvited', async ({
      accounts,
      visitor,
    }) => {
      expect(await accounts.signUpMode()).toBe('first')
      const cookie = await visitor.signUp(anna)
      expect(await accounts.teacherOf(cookie)).toMatchObject({ email: 'anna@school.am', isOwner: true })
      expect(await accounts.signUpMode()).toBe('invitation')
      expect(await accounts.signUp({ ...aram, invitation: undefined })).toEqual({ kind: 'not-invited' })
      expect(await accounts.signUp({ ...aram, invitation: 'made up' })).toEqual({ kind: 'not-invited' })
      expect(await visitor.signIn(aram)).toBeUndefined()
    })

    it('lets in one of several who sign up first in the same moment, on two servers', async ({
      accounts,
      visitor,
      settings,
    }) => {
      const other = openDatabase(settings)
      const servers = [accounts, accountsAt(other, 'http://localhost:3000'), accounts]
      const outcomes = await Promise.all(
        servers.map((server, index) =>
          server.signUp({ ...anna, email: `teacher-${index}@school.am`, invitation: undefined }),
        ),
      )
      await closeDatabase(other)
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['not-invited', 'not-invited', 'signed-up'])
      const entries = outcomes.map((_, index) => ({ ...anna, email: `teacher-${index}@school.am` }))
      const cookies = await Promise.all(entries.map(visitor.signIn))
      expect(cookies.filter((cookie) => cookie !== undefined)).toHaveLength(1)
    })

    it('takes an invitation once, within a week', async ({ accounts, visitor }) => {
      await visitor.signUp(anna)
      const invitation = await accounts.invite()
      const cookie = await visitor.signUp(aram, invitation)
      expect(await accounts.teacherOf(cookie)).toMatchObject({ isOwner: false })
      const ani = { ...aram, email: 'ani@school.am' }
      expect(await accounts.signUp({ ...ani, invitation })).toEqual({ kind: 'not-invited' })
      const old = await accounts.invite()
      passTime(7 * day)
      expect(await accounts.signUp({ ...ani, invitation: old })).toEqual({ kind: 'not-invited' })
    })

    it('takes an invitation once, though several try at once', async ({ accounts, visitor }) => {
      await visitor.signUp(anna)
      const invitation = await accounts.invite()
      const outcomes = await Promise.all(
        [1, 2, 3].map((n) => accounts.signUp({ ...aram, email: `teacher-${n}@school.am`, invitation })),
      )
      expect(outcomes.map(({ kind }) => kind).sort()).toEqual(['not-invited', 'not-invited', 'signed-up'])
    })

    it('keeps an invitation good when the e-mail was taken', async ({ accounts, visitor }) => {
      await visitor.signUp(anna)
      const invitation = await accounts.invite()
      expect(await accounts.signUp({ ...anna, invitation })).toEqual({ kind: 'email-taken' })
      await visitor.signUp(aram, invitation)
    })

    it('is no use for a link that is for a password', async ({ accounts, visitor }) => {
      await visitor.signUp(anna)
      const invitation = await visitor.resetLink(anna)
      expect(await accounts.signUp({ ...aram, invitation })).toEqual({ kind: 'not-invited' })
    })

    it('is open or closed as the owner says', async ({ accounts, visitor }) => {
      const { password } = anna
      const owner = await visitor.signUp(anna)
      await accounts.changeSignUpMode(owner, { password, mode: 'open' })
      await visitor.signUp(aram)
      await accounts.changeSignUpMode(owner, { password, mode: 'closed' })
      const invitation = await accounts.invite()
      const ani = { email: 'ani@school.am', password: 'long enough 1' }
      expect(await accounts.signUp({ ...ani, invitation })).toEqual({ kind: 'closed' })
    })

    it.for([
      ['too short', 'x'.repeat(9)],
      ['too long', 'x'.repeat(129)],
    ] as const)('asks for another password where it is %s', async ([_title, password], { accounts }) => {
      expect(await accounts.signUp({ email: 'a@b.am', password, invitation: undefined })).toEqual({
        kind: 'password-length',
      })
      expect(await accounts.signUpMode()).toBe('first')
    })
  })
}
