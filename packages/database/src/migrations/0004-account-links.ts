import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

/** Links that let someone sign up or set a new password. */
export const accountLinks: Migration = {
  async up({ schema }) {
    await schema
      .createTable('account_links')
      .addColumn('token_hash', 'text', (column) => column.primaryKey().notNull())
      .addColumn('purpose', 'text', required)
      .addColumn('email', 'text')
      .addColumn('created_at', 'bigint', required)
      .addColumn('expires_at', 'bigint', required)
      .addColumn('used_at', 'bigint')
      .execute()
  },
}
