import { classesOfTeacher, createClass, useAccountLink } from '@karda/database'
import { describe, expect, vi } from 'vitest'
import { hashSecret } from '../codes/tokens.ts'
import { resetPassword } from './account-links.ts'
import { type AccountsTest, accountOptionsAt } from './testing/accounts-test.ts'
import { anna, aram, cookieIn } from './testing/accounts-visitor.ts'
import { passTime } from './testing/pass-time.ts'

const day = 86_400_000

export function accountChangesContract(it: AccountsTest): void {
  describe('an account', () => {
    it('changes its password, which ends every session but a new one', async ({ accounts, visitor }) => {
      const here = await visitor.signUp(anna)
      const there = (await visitor.signIn(anna)) ?? ''
      const change = { password: anna.password, newPassword: 'another long one' }
      expect(await accounts.changePassword(here, { ...change, password: 'wrong password' })).toEqual({
        kind: 'wrong-password',
      })
      expect(await accounts.changePassword(here, { ...change, newPassword: 'short' })).toEqual({
        kind: 'password-length',
      })
      const outcome = await accounts.changePassword(here, change)
      if (outcome.kind !== 'changed') throw new Error(outcome.kind)
      expect(await accounts.teacherOf(cookieIn(outcome.headers))).toMatchObject({ email: 'anna@school.am' })
      expect(await accounts.teacherOf(here)).toBeUndefined()
      expect(await accounts.teacherOf(there)).toBeUndefined()
      expect(await visitor.signIn(anna)).toBeUndefined()
      expect(await visitor.signIn({ ...anna, password: change.newPassword })).toBeDefined()
    })

    it('changes its e-mail to one that nobody has', async ({ accounts, visitor }) => {
      const cookie = await visitor.signUp(anna)
      await visitor.join(aram)
      const { password } = anna
      expect(await accounts.changeEmail(cookie, { password, email: 'Aram@school.am' })).toEqual({
        kind: 'email-taken',
      })
      expect(await accounts.changeEmail(cookie, { password: 'wrong password', email: 'a@b.am' })).toEqual({
        kind: 'wrong-password',
      })
      expect(await accounts.changeEmail(cookie, { password, email: 'New@school.am' })).toMatchObject({
        kind: 'changed',
      })
      expect(await visitor.signIn({ email: 'new@school.am', password })).toBeDefined()
      expect(await visitor.signIn(anna)).toBeUndefined()
    })

    it('gets a new password by a link, once, within a day, and that ends its sessions', async ({
      accounts,
      visitor,
    }) => {
      const cookie = await visitor.signUp(anna)
      const token = await visitor.resetLink(anna)
      expect(await accounts.resetPassword(token, 'short')).toBe('password-length')
      expect(await accounts.resetPassword('made up', 'a new password')).toBe('link-unusable')
      expect(await accounts.resetPassword(token, 'a new password')).toBe('reset')
      expect(await accounts.resetPassword(token, 'a new password')).toBe('link-unusable')
      expect(await accounts.teacherOf(cookie)).toBeUndefined()
      expect(await visitor.signIn({ ...anna, password: 'a new password' })).toBeDefined()
      const old = await visitor.resetLink({ ...anna, password: 'a new password' })
      passTime(day)
      expect(await accounts.resetPassword(old, 'another password')).toBe('link-unusable')
    })

    it('gets no password by a link that is older than its present one', async ({ accounts, visitor }) => {
      await visitor.signUp(anna)
      const links = [await visitor.resetLink(anna), await visitor.resetLink(anna)]
      expect(await accounts.resetPassword(links[1] ?? '', 'a new password')).toBe('reset')
      expect(await accounts.resetPassword(links[0] ?? '', 'another password')).toBe('link-unusable')
      const last = await visitor.resetLink({ ...anna, password: 'a new password' })
      const own = (await visitor.signIn({ ...anna, password: 'a new password' })) ?? ''
      const change = { password: 'a new password', newPassword: 'one chosen by hand' }
      expect(await accounts.changePassword(own, change)).toMatchObject({ kind: 'changed' })
      expect(await accounts.resetPassword(last, 'another password')).toBe('link-unusable')
      expect(await visitor.signIn({ ...anna, password: 'one chosen by hand' })).toBeDefined()
    })

    it('does not get a password by an invitation', async ({ accounts, visitor }) => {
      await visitor.signUp(anna)
      expect(await accounts.resetPassword(await accounts.invite(), 'a new password')).toBe('link-unusable')
      expect(await visitor.signIn(anna)).toBeDefined()
    })

    it('costs no scrambling of a password by a link that cannot be used', async ({
      accounts,
      visitor,
      database,
    }) => {
      await visitor.signUp(anna)
      const options = accountOptionsAt(database, 'http://localhost:3000')
      const hash = vi.spyOn((await options.auth.$context).password, 'hash')
      const [used, old] = [await visitor.resetLink(anna), await visitor.resetLink(anna)]
      const invitation = await accounts.invite()
      await useAccountLink(database, hashSecret(used), 'password-reset', Date.now())
      passTime(day)
      for (const token of [used, old, invitation, 'made up']) {
        expect(await resetPassword(options, token, 'a new password')).toBe('link-unusable')
      }
      expect(hash).not.toHaveBeenCalled()
    })

    it('is handed out to its teacher without what opens it', async ({ accounts, visitor }) => {
      const cookie = await visitor.signUp(anna)
      const teacher = await accounts.teacherOf(cookie)
      expect(await accounts.exportAccount(teacher?.teacherId ?? '')).toEqual({
        email: 'anna@school.am',
        createdAt: '2026-09-01T00:00:00.000Z',
        passkeys: [],
      })
      expect(await accounts.exportAccount('nobody')).toBeUndefined()
    })

    it('is deleted with all its classes; who comes after the last of all owns the installation', async ({
      accounts,
      visitor,
      database,
    }) => {
      const cookie = await visitor.signUp(anna)
      const teacherId = (await accounts.teacherOf(cookie))?.teacherId ?? ''
      await createClass(database, { classId: 'class-1', teacherId, name: '7ա', locale: 'hy', createdAt: 1 })
      expect(await accounts.deleteAccount(cookie, 'wrong password')).toEqual({ kind: 'wrong-password' })
      expect(await classesOfTeacher(database, teacherId)).toHaveLength(1)
      expect(await accounts.deleteAccount(cookie, anna.password)).toMatchObject({ kind: 'changed' })
      expect(await classesOfTeacher(database, teacherId)).toEqual([])
      expect(await accounts.teacherOf(cookie)).toBeUndefined()
      expect(await visitor.signIn(anna)).toBeUndefined()
      expect(await accounts.signUpMode()).toBe('first')
    })

    it('of the owner is deleted after ownership was handed over, as long as others are here', async ({
      accounts,
      visitor,
    }) => {
      const owner = await visitor.signUp(anna)
      await visitor.join(aram)
      const { password } = anna
      expect(await accounts.deleteAccount(owner, password)).toEqual({ kind: 'owner-needed' })
      expect(await accounts.teacherOf(owner)).toMatchObject({ isOwner: true })
      await accounts.handOver(owner, { password, email: aram.email })
      expect(await accounts.deleteAccount(owner, password)).toMatchObject({ kind: 'changed' })
      expect(await accounts.signUpMode()).toBe('invitation')
    })

    it('is changed by nobody who is signed in no more', async ({ accounts, visitor }) => {
      const cookie = await visitor.signUp(anna)
      await accounts.signOut(cookie)
      const { password } = anna
      expect(await accounts.changeEmail(cookie, { password, email: 'a@b.am' })).toEqual({
        kind: 'wrong-password',
      })
      expect(await accounts.deleteAccount(cookie, password)).toEqual({ kind: 'wrong-password' })
    })
  })
}
