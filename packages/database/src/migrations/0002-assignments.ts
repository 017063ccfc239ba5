import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

/** Assignments, the codes that lead to them, and items that teachers wrote for them. */
export const assignments: Migration = {
  async up({ schema }) {
    await schema
      .createTable('assignments')
      .addColumn('class_id', 'text', (column) =>
        column.notNull().references('classes.class_id').onDelete('cascade'),
      )
      .addColumn('assignment_id', 'text', required)
      .addColumn('story_slug', 'text', required)
      .addColumn('level', 'text', required)
      .addColumn('title', 'text')
      .addColumn('settings', 'text', required)
      .addColumn('created_at', 'bigint', required)
      .addColumn('closed_at', 'bigint')
      .addColumn('results_erased_at', 'bigint')
      .addPrimaryKeyConstraint('assignments_key', ['class_id', 'assignment_id'])
      .execute()

    await schema
      .createTable('join_codes')
      .addColumn('code', 'text', (column) => column.primaryKey().notNull())
      .addColumn('class_id', 'text', required)
      .addColumn('assignment_id', 'text', required)
      .addColumn('created_at', 'bigint', required)
      .addColumn('expires_at', 'bigint')
      .addForeignKeyConstraint(
        'join_codes_assignment',
        ['class_id', 'assignment_id'],
        'assignments',
        ['class_id', 'assignment_id'],
        (key) => key.onDelete('cascade'),
      )
      .execute()
    await schema
      .createIndex('join_codes_of_assignment')
      .on('join_codes')
      .columns(['class_id', 'assignment_id'])
      .execute()

    await schema
      .createTable('teacher_items')
      .addColumn('class_id', 'text', required)
      .addColumn('assignment_id', 'text', required)
      .addColumn('item_id', 'text', required)
      .addColumn('facts', 'text', required)
      .addColumn('words', 'text', required)
      .addColumn('answer', 'text', required)
      .addColumn('feedback', 'text', required)
      .addPrimaryKeyConstraint('teacher_items_key', ['class_id', 'assignment_id', 'item_id'])
      .addForeignKeyConstraint(
        'teacher_items_assignment',
        ['class_id', 'assignment_id'],
        'assignments',
        ['class_id', 'assignment_id'],
        (key) => key.onDelete('cascade'),
      )
      .execute()
  },
}
