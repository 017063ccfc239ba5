import type { ColumnDefinitionBuilder, CreateTableBuilder, SchemaModule } from 'kysely'
import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

/**
 * Teachers, how they sign in, and their sessions. The columns of all but `passkeys` are those that better-auth 1.7
 * wants; it stores times in its own way, which engines hold differently.
 */
export const accounts: Migration = {
  async up({ schema }) {
    await withTimes(schema.createTable('teachers'))
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('email', 'text', (column) => column.notNull().unique())
      .addColumn('name', 'text', required)
      .addColumn('email_verified', 'boolean', required)
      .addColumn('image', 'text')
      .execute()

    await withTimes(schema.createTable('teacher_credentials'))
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('teacher_id', 'text', toTeacher)
      .addColumn('account_id', 'text', required)
      .addColumn('provider_id', 'text', required)
      .addColumn('password', 'text')
      .addColumn('access_token', 'text')
      .addColumn('refresh_token', 'text')
      .addColumn('id_token', 'text')
      .addColumn('access_token_expires_at', 'timestamptz')
      .addColumn('refresh_token_expires_at', 'timestamptz')
      .addColumn('scope', 'text')
      .execute()
    await indexByTeacher(schema, 'teacher_credentials')

    await withTimes(schema.createTable('teacher_sessions'))
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('teacher_id', 'text', toTeacher)
      .addColumn('token', 'text', (column) => column.notNull().unique())
      .addColumn('expires_at', 'timestamptz', required)
      .addColumn('ip_address', 'text')
      .addColumn('user_agent', 'text')
      .execute()
    await indexByTeacher(schema, 'teacher_sessions')

    await withTimes(schema.createTable('sign_in_challenges'))
      .addColumn('id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('identifier', 'text', required)
      .addColumn('value', 'text', required)
      .addColumn('expires_at', 'timestamptz', required)
      .execute()
    await schema
      .createIndex('sign_in_challenges_by_identifier')
      .on('sign_in_challenges')
      .column('identifier')
      .execute()

    await schema
      .createTable('passkeys')
      .addColumn('credential_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('teacher_id', 'text', toTeacher)
      .addColumn('public_key', 'text', required)
      .addColumn('signature_count', 'bigint', required)
      .addColumn('transports', 'text', required)
      .addColumn('name', 'text', required)
      .addColumn('created_at', 'bigint', required)
      .addColumn('last_used_at', 'bigint')
      .execute()
    await indexByTeacher(schema, 'passkeys')
  },
}

function toTeacher(column: ColumnDefinitionBuilder): ColumnDefinitionBuilder {
  return column.notNull().references('teachers.id').onDelete('cascade')
}

function withTimes<Table extends string>(table: CreateTableBuilder<Table>) {
  return table
    .addColumn('created_at', 'timestamptz', required)
    .addColumn('updated_at', 'timestamptz', required)
}

async function indexByTeacher(schema: SchemaModule, table: string): Promise<void> {
  await schema.createIndex(`${table}_of_teacher`).on(table).column('teacher_id').execute()
}
