import type { Tables } from '../tables/tables.ts'

/**
 * The tables that a backup holds, each after those that its rows refer to. Sessions and challenges are of the moment:
 * whoever restores a backup signs in again, and a backup that was stolen lets nobody in.
 */
export const backupTables = [
  'installation',
  'teachers',
  'teacher_credentials',
  'passkeys',
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

/** The tables that a backup leaves out. */
export const passingTables = [
  'teacher_sessions',
  'sign_in_challenges',
] as const satisfies readonly (keyof Tables)[]
