import type { RestoreProblem } from '@karda/database'
import type { DataProblem } from './data-problem.ts'

const anotherCopy = 'Nothing was restored. Take another copy of this backup, or another backup.'
const emptyPlace = 'a DATA_FOLDER that is new, or the DATABASE_URL of a database that is new'

/** Why a backup cannot be restored, and what to do about it. */
export function restoreProblem(problem: RestoreProblem, file: string): DataProblem {
  switch (problem.kind) {
    case 'not-a-backup':
      return {
        where: `${file}, line 1`,
        expected: 'the first line of a backup of Karda',
        found: 'something else',
        remedy: 'Name a file that "pnpm data backup" has written.',
      }
    case 'newer-schema':
      return {
        where: `${file}, line 1`,
        expected: 'tables of a version that this Karda knows',
        found: `version ${problem.version}, of a newer Karda`,
        remedy: 'Restore it with the Karda that wrote it, or a newer one.',
      }
    case 'other-schema':
      return {
        where: 'the database',
        expected: `no tables, or those of the backup (version ${problem.version})`,
        found: `tables of version ${problem.found}`,
        remedy: `Restore it into ${emptyPlace}: it is brought up to date there.`,
      }
    case 'not-empty':
      return {
        where: 'the database',
        expected: 'a database that holds nothing yet',
        found: `rows in the table ${problem.table}`,
        remedy: `Name ${emptyPlace}, or say --replace to lose what is there.`,
      }
    case 'no-such-table':
      return {
        where: `${file}, line ${problem.line}`,
        expected: 'a row of a table that backups hold',
        found: `a row of ${JSON.stringify(problem.table)}`,
        remedy: anotherCopy,
      }
    case 'damaged-line':
      return {
        where: `${file}, line ${problem.line}`,
        expected: 'a row of a backup',
        found: 'a line that cannot be read, or does not belong there',
        remedy: anotherCopy,
      }
    case 'incomplete':
      return {
        where: file,
        expected: 'a last line that counts the rows',
        found: 'no such line, or another number of rows',
        remedy: anotherCopy,
      }
    default:
      return problem satisfies never
  }
}
