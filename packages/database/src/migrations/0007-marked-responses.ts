import type { Migration } from 'kysely/migration'

/**
 * To which response marks were given. Of those that were given before this was kept nobody can tell: they hold for
 * whatever response counts.
 */
export const markedResponses: Migration = {
  async up({ schema }) {
    await schema.alterTable('marks').addColumn('response_hash', 'text').execute()
  },
}
