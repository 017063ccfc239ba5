import { describe, expect } from 'vitest'
import type { AccountsTest } from './testing/accounts-test.ts'
import { anna, aram } from './testing/accounts-visitor.ts'

const wrongPassword = { kind: 'wrong-password' }
const notOwner = { kind: 'not-owner' }
const nobody = 'nobody@school.am'

export function ownerChangesContract(it: AccountsTest): void {
  describe('an installation', () => {
    it('is handed over by its owner, who then owns it no more', async ({ accounts, visitor }) => {
      const owner = await visitor.signUp(anna)
      const other = await visitor.join(aram)
      const { password } = anna
      expect(await accounts.handOver(owner, { password, email: nobody })).toEqual({ kind: 'no-account' })
      const careless = { password: 'wrong password', email: aram.email }
      expect(await accounts.handOver(owner, careless)).toEqual(wrongPassword)
      const change = { password, email: 'Aram@school.am' }
      expect(await accounts.handOver(owner, change)).toMatchObject({ kind: 'changed' })
      expect(await accounts.teacherOf(owner)).toMatchObject({ isOwner: false })
      expect(await accounts.teacherOf(other)).toMatchObject({ isOwner: true })
    })

    it('tells nobody but its owner which e-mails have accounts', async ({ accounts, visitor }) => {
      await visitor.signUp(anna)
      const other = await visitor.join(aram)
      const { password } = aram
      for (const email of [nobody, anna.email, aram.email]) {
        expect(await accounts.handOver(other, { password, email })).toEqual(notOwner)
        expect(await accounts.makeResetLink(other, { password, email })).toEqual(notOwner)
      }
    })

    it('lets its owner alone decide who may sign up, with the password', async ({ accounts, visitor }) => {
      const owner = await visitor.signUp(anna)
      const other = await visitor.join(aram)
      const change = { mode: 'open', password: anna.password } as const
      expect(await accounts.changeSignUpMode(other, { ...change, ...aram })).toEqual(notOwner)
      expect(await accounts.changeSignUpMode(owner, { ...change, ...aram })).toEqual(wrongPassword)
      expect(await accounts.signUpMode()).toBe('invitation')
      expect(await accounts.changeSignUpMode(owner, change)).toMatchObject({ kind: 'changed' })
      expect(await accounts.signUpMode()).toBe('open')
    })

    it('gives no link for a password to who has only found the owner’s browser', async ({
      accounts,
      visitor,
      database,
    }) => {
      const owner = await visitor.signUp(anna)
      for (const { email } of [anna, aram]) {
        const careless = { email, password: 'wrong password' }
        expect(await accounts.makeResetLink(owner, careless)).toEqual(wrongPassword)
      }
      expect(await database.selectFrom('account_links').select('email').execute()).toEqual([])
      const { password } = anna
      expect(await accounts.makeResetLink(owner, { email: nobody, password })).toEqual({ kind: 'no-account' })
    })
  })
}
