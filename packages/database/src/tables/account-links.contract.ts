import { describe, expect } from 'vitest'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { autumn, day } from '../testing/sample-classroom.ts'
import { untilSomeoneWaits } from '../testing/until-someone-waits.ts'
import {
  accountLinkOf,
  createAccountLink,
  isUsableAccountLink,
  removeSpentAccountLinks,
  useAccountLink,
} from './account-links.ts'

const link = {
  tokenHash: 'token-1',
  purpose: 'password-reset',
  email: 'ani@school.example',
  createdAt: autumn,
  expiresAt: autumn + day,
} as const

export function accountLinksContract(it: ContractTest): void {
  describe('account links', () => {
    it('can be used once', async ({ db }) => {
      await createAccountLink(db, link)
      const use = () => useAccountLink(db, 'token-1', 'password-reset', autumn + 1)
      expect(await use()).toEqual({ kind: 'used', email: 'ani@school.example' })
      expect(await use()).toEqual({ kind: 'used-before' })
      expect(await accountLinkOf(db, 'token-1')).toEqual({ ...link, usedAt: autumn + 1 })
    })

    it('are used by one of several who try at once, on two servers', async ({ db, settings }) => {
      await createAccountLink(db, link)
      const other = openDatabase(settings)
      const uses = await Promise.all(
        [db, other, db, other].map((server) =>
          useAccountLink(server, 'token-1', 'password-reset', autumn + 1),
        ),
      )
      await closeDatabase(other)
      expect(uses.filter(({ kind }) => kind === 'used')).toHaveLength(1)
    })

    it('are lost to whoever used them at the same moment on another server', async ({ db, settings }) => {
      await createAccountLink(db, link)
      const other = openDatabase(settings)
      const rival = await other.startTransaction().execute()
      await rival.updateTable('account_links').set({ used_at: autumn }).execute()
      const use = useAccountLink(db, 'token-1', 'password-reset', autumn + 1)
      await untilSomeoneWaits(other)
      await rival.commit().execute()
      expect(await use).toEqual({ kind: 'used-before' })
      await closeDatabase(other)
    })

    it('are good for one purpose, until they expire', async ({ db }) => {
      await createAccountLink(db, link)
      expect(await useAccountLink(db, 'token-1', 'sign-up', autumn)).toEqual({ kind: 'unknown' })
      expect(await useAccountLink(db, 'token-2', 'sign-up', autumn)).toEqual({ kind: 'unknown' })
      expect(await useAccountLink(db, 'token-1', 'password-reset', autumn + day)).toEqual({ kind: 'expired' })
      expect((await accountLinkOf(db, 'token-1'))?.usedAt).toBeNull()
    })

    it('can be asked whether they are of use, and are not used up by that', async ({ db }) => {
      await createAccountLink(db, link)
      const isUsable = (tokenHash: string, purpose: 'sign-up' | 'password-reset', now: number) =>
        isUsableAccountLink(db, tokenHash, purpose, now)
      expect(await isUsable('token-1', 'password-reset', autumn + day - 1)).toBe(true)
      expect(await isUsable('token-1', 'password-reset', autumn + day)).toBe(false)
      expect(await isUsable('token-1', 'sign-up', autumn)).toBe(false)
      expect(await isUsable('token-2', 'password-reset', autumn)).toBe(false)
      await useAccountLink(db, 'token-1', 'password-reset', autumn)
      expect(await isUsable('token-1', 'password-reset', autumn)).toBe(false)
    })

    it('are forgotten when they are used or expired', async ({ db }) => {
      await createAccountLink(db, link)
      await createAccountLink(db, { ...link, tokenHash: 'token-2', expiresAt: autumn + 3 * day })
      await createAccountLink(db, { ...link, tokenHash: 'token-3', expiresAt: autumn + 3 * day })
      await useAccountLink(db, 'token-2', 'password-reset', autumn)
      expect(await removeSpentAccountLinks(db, autumn + day)).toBe(2)
      expect(await accountLinkOf(db, 'token-1')).toBeUndefined()
      expect(await accountLinkOf(db, 'token-2')).toBeUndefined()
      expect((await accountLinkOf(db, 'token-3'))?.tokenHash).toBe('token-3')
    })
  })
}
