import type { Migration } from 'kysely/migration'
import { required } from './required.ts'

const attemptKey = ['class_id', 'assignment_id', 'seat_id', 'attempt_number'] as const

/** Attempts, what happened in them, and the teacher’s marks. */
export const attempts: Migration = {
  async up({ schema }) {
    await schema
      .createTable('attempts')
      .addColumn('class_id', 'text', required)
      .addColumn('assignment_id', 'text', required)
      .addColumn('seat_id', 'text', required)
      .addColumn('attempt_number', 'integer', required)
      .addColumn('seed', 'bigint', required)
      .addColumn('started_at', 'bigint', required)
      .addColumn('submitted_at', 'bigint')
      .addPrimaryKeyConstraint('attempts_key', [...attemptKey])
      .addForeignKeyConstraint(
        'attempts_assignment',
        ['class_id', 'assignment_id'],
        'assignments',
        ['class_id', 'assignment_id'],
        (key) => key.onDelete('cascade'),
      )
      .addForeignKeyConstraint(
        'attempts_seat',
        ['class_id', 'seat_id'],
        'seats',
        ['class_id', 'seat_id'],
        (key) => key.onDelete('cascade'),
      )
      .execute()
    await schema.createIndex('attempts_of_seat').on('attempts').columns(['class_id', 'seat_id']).execute()

    await schema
      .createTable('attempt_events')
      .addColumn('class_id', 'text', required)
      .addColumn('assignment_id', 'text', required)
      .addColumn('seat_id', 'text', required)
      .addColumn('attempt_number', 'integer', required)
      .addColumn('client', 'text', required)
      .addColumn('counter', 'bigint', required)
      .addColumn('kind', 'text', required)
      .addColumn('item_id', 'text')
      .addColumn('at', 'bigint', required)
      .addColumn('content', 'text', required)
      .addColumn('received_at', 'bigint', required)
      .addPrimaryKeyConstraint('attempt_events_key', [...attemptKey, 'client', 'counter'])
      .addForeignKeyConstraint(
        'attempt_events_attempt',
        [...attemptKey],
        'attempts',
        [...attemptKey],
        (key) => key.onDelete('cascade'),
      )
      .execute()
    await schema
      .createIndex('attempt_events_by_receipt')
      .on('attempt_events')
      .columns(['class_id', 'assignment_id', 'received_at'])
      .execute()

    await schema
      .createTable('marks')
      .addColumn('class_id', 'text', required)
      .addColumn('assignment_id', 'text', required)
      .addColumn('seat_id', 'text', required)
      .addColumn('attempt_number', 'integer', required)
      .addColumn('item_id', 'text', required)
      .addColumn('criterion_id', 'text', required)
      .addColumn('points', 'integer', required)
      .addColumn('marked_at', 'bigint', required)
      .addPrimaryKeyConstraint('marks_key', [...attemptKey, 'item_id', 'criterion_id'])
      .addForeignKeyConstraint('marks_attempt', [...attemptKey], 'attempts', [...attemptKey], (key) =>
        key.onDelete('cascade'),
      )
      .execute()
  },
}
