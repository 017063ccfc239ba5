import type { Tables } from '../tables/tables.ts'

const classroomTables = [
  'account_links',
  'classes',
  'seats',
  'seat_sessions',
  'assignments',
  'join_codes',
  'teacher_items',
  'attempts',
  'attempt_events',
  'marks',
] as const satisfies readonly (keyof Tables)[]

/** Those of the sign-in library, which makes them itself and may not have done so yet. */
const accountTables = ['user', 'session', 'account', 'verification'] as const

/** The tables that a backup holds, each after those that its rows refer to. */
export const backupTables: readonly string[] = [...accountTables, ...classroomTables]
