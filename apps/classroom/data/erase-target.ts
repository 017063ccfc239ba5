import {
  type Database,
  type Erasure,
  eraseAssignment,
  eraseClass,
  eraseExpired,
  eraseResults,
  eraseSeat,
  eraseTeacher,
  teacherByEmail,
} from '@karda/database'
import type { CommandOutcome } from './data-command.ts'
import type { ErasureTarget } from './erasure-target.ts'

/** Erases something, and says what is gone and what is left of its bytes. */
export async function eraseTarget(
  database: Database,
  target: ErasureTarget,
  now: number,
): Promise<CommandOutcome> {
  switch (target.kind) {
    case 'class':
      return told(
        'the class with its seats, assignments and all answers',
        await eraseClass(database, target.classId),
      )
    case 'assignment':
      return told('the assignment and all answers to it', await eraseAssignment(database, target.key))
    case 'results':
      return told(
        'all answers to the assignment, which is closed now',
        await eraseResults(database, target.key, now),
      )
    case 'seat':
      return told('the seat and all its answers', await eraseSeat(database, target.key))
    case 'expired': {
      const erasure = await eraseExpired(database, now)
      if (erasure.erased > 0)
        return done(`the results of assignments whose time is over: ${erasure.erased}`, erasure)
      const left = erasure.traces === 'gone' ? '' : `Of what was erased before: ${tracesText(erasure)}\n`
      return { kind: 'done', output: `There are no results whose time is over.\n${left}` }
    }
    case 'teacher':
      return eraseAccount(database, target.email)
    default:
      return target satisfies never
  }
}

async function eraseAccount(database: Database, email: string): Promise<CommandOutcome> {
  const teacher = await teacherByEmail(database, email)
  if (!teacher) return nothingThere(email, 'the e-mail of an account')
  const erasure = await eraseTeacher(database, teacher.teacherId)
  if (erasure.kind === 'owner-needed') {
    return {
      kind: 'not-done',
      problem: {
        where: email,
        expected: 'a teacher who does not own this Karda, or the last one',
        found: 'the owner, while others have accounts',
        remedy: 'The owner hands it over on the page of the account; then try again.',
      },
    }
  }
  return done('the account with its classes, assignments and all answers', erasure)
}

function told(what: string, erasure: Erasure): CommandOutcome {
  return erasure.erased > 0
    ? done(what, erasure)
    : nothingThere('the ids', 'ids as they stand in the address of the page')
}

function done(what: string, erasure: Erasure): CommandOutcome {
  return {
    kind: 'done',
    output: `Erased: ${what}.\n${tracesText(erasure)}\nBackups that were made before still hold it.\n`,
  }
}

function tracesText({ traces, failure }: Erasure): string {
  switch (traces) {
    case 'gone':
      return 'Nothing of it is left in the database file or its log.'
    case 'until-readers-finish':
      return `Copies stay in the log of the database until whoever reads it now has finished; ${nextTry}`
    case 'until-server-reuses-space':
      return 'PostgreSQL keeps copies until it uses their space again; "ANALYZE", then "VACUUM FULL" remove those in its tables at once.'
    case 'until-next-try':
      return `Copies stay in the database, as they could not be removed (${failure instanceof Error ? failure.message : failure}); ${nextTry}`
    default:
      return traces satisfies never
  }
}

const nextTry = 'the server removes them at its start or within a day, "pnpm data erase --expired" at once.'

function nothingThere(where: string, expected: string): CommandOutcome {
  return {
    kind: 'not-done',
    problem: {
      where,
      expected,
      found: 'nothing with them',
      remedy: 'Nothing was erased. Look how they are written.',
    },
  }
}
