import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

/** Classes, their seats, and the sessions of students who sit in them. */
export const classes: Migration = {
  async up({ schema }) {
    await schema
      .createTable('classes')
      .addColumn('class_id', 'text', (column) => column.primaryKey().notNull())
      .addColumn('teacher_id', 'text', required)
      .addColumn('name', 'text', required)
      .addColumn('locale', 'text', required)
      .addColumn('is_locked', 'integer', required)
      .addColumn('created_at', 'bigint', required)
      .execute()
    await schema.createIndex('classes_of_teacher').on('classes').column('teacher_id').execute()

    await schema
      .createTable('seats')
      .addColumn('class_id', 'text', (column) =>
        column.notNull().references('classes.class_id').onDelete('cascade'),
      )
      .addColumn('seat_id', 'text', required)
      .addColumn('alias_key', 'text', required)
      .addColumn('return_code_hash', 'text')
      .addColumn('created_at', 'bigint', required)
      .addColumn('taken_at', 'bigint')
      .addColumn('removed_at', 'bigint')
      .addPrimaryKeyConstraint('seats_key', ['class_id', 'seat_id'])
      .addUniqueConstraint('seats_alias', ['class_id', 'alias_key'])
      .addUniqueConstraint('seats_return_code', ['class_id', 'return_code_hash'])
      .execute()

    await schema
      .createTable('seat_sessions')
      .addColumn('class_id', 'text', required)
      .addColumn('seat_id', 'text', required)
      .addColumn('token_hash', 'text', required)
      .addColumn('created_at', 'bigint', required)
      .addColumn('last_seen_at', 'bigint', required)
      .addPrimaryKeyConstraint('seat_sessions_key', ['class_id', 'seat_id', 'token_hash'])
      .addForeignKeyConstraint(
        'seat_sessions_seat',
        ['class_id', 'seat_id'],
        'seats',
        ['class_id', 'seat_id'],
        (key) => key.onDelete('cascade'),
      )
      .execute()
  },
}
