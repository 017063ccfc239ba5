import { getMigrations } from 'better-auth/db/migration'
import { describe, expect } from 'vitest'
import { authOptions } from './create-auth.ts'
import type { AccountsTest } from './testing/accounts-test.ts'

export function accountTablesContract(it: AccountsTest): void {
  describe('the tables of accounts', () => {
    it('are those that the sign-in library wants', async ({ database }) => {
      const options = authOptions({ database, baseAddress: 'http://localhost:3000', secret: 'a'.repeat(32) })
      expect(await getMigrations(options)).toMatchObject({
        toBeCreated: [],
        toBeAdded: [],
        unsafeChanges: [],
        schemaProblems: [],
      })
    })
  })
}
