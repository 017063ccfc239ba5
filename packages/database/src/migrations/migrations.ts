import type { Migration } from 'kysely/migration'
import { classes } from './0001-classes.ts'
import { assignments } from './0002-assignments.ts'
import { attempts } from './0003-attempts.ts'
import { accountLinks } from './0004-account-links.ts'
import { installation } from './0005-installation.ts'
import { accounts } from './0006-accounts.ts'
import { markedResponses } from './0007-marked-responses.ts'

/** Every change of the tables by its number and name, oldest first. One that has landed is never edited. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-classes': classes,
  '0002-assignments': assignments,
  '0003-attempts': attempts,
  '0004-account-links': accountLinks,
  '0005-installation': installation,
  '0006-accounts': accounts,
  '0007-marked-responses': markedResponses,
}

/** The migration that makes the tables what the rest of this package expects. */
export const latestVersion = '0007-marked-responses'

/** Whether this Karda knows the migration with this name. */
export function isKnownVersion(version: string): boolean {
  return Object.hasOwn(migrations, version)
}
