import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

/** What holds for the installation as a whole: who owns it, and who may sign up. */
export const installation: Migration = {
  async up({ schema }) {
    await schema
      .createTable('installation')
      .addColumn('name', 'text', (column) => column.primaryKey().notNull())
      .addColumn('value', 'text', required)
      .execute()
  },
}
