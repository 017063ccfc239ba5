import { isTimeZone, readLocalTime, writeLocalTime } from '../../times/local-time.ts'
import type { AssignmentFields } from './assignment-fields.ts'
import type { AssignmentProblem } from './assignment-problem.ts'

/** When an assignment opens and is due, or what is wrong with the fields for that. */
export type ReadTimes =
  | { kind: 'valid'; opensAt: number; dueAt: number | null }
  | { kind: 'invalid'; problems: AssignmentProblem[] }

/** When an assignment opens and is due as it is stored; milliseconds since 1970. */
export interface StoredTimes {
  opensAt: number
  dueAt: number | null
}

/**
 * Reads the times of the form by the clocks of its time zone. Of a time that comes twice, opening takes the earlier and
 * what is due the later, so that no student has less time than was said. An empty opening time is `whenEmpty`; what has
 * no due time is never due. The form shows minutes: where it says what it would show of a stored moment, that one stays,
 * to the millisecond.
 */
export function readTimes(
  fields: Pick<AssignmentFields, 'opensAt' | 'dueAt' | 'timeZone'>,
  whenEmpty: number,
  stored: StoredTimes | undefined,
): ReadTimes {
  if (!isTimeZone(fields.timeZone)) {
    return { kind: 'invalid', problems: [{ field: 'timeZone', code: 'time-zone', found: fields.timeZone }] }
  }
  const opening = readTime(fields, 'opensAt', 'earlier', stored)
  const due = readTime(fields, 'dueAt', 'later', stored)
  const problems = [...problemsOf(opening), ...problemsOf(due)]
  if (opening.kind === 'problem' || due.kind === 'problem') return { kind: 'invalid', problems }
  const opensAt = opening.at ?? whenEmpty
  if (due.at !== null && due.at <= opensAt) {
    const problem: AssignmentProblem = { field: 'dueAt', code: 'due-before-opening', found: fields.dueAt }
    return { kind: 'invalid', problems: [problem] }
  }
  return { kind: 'valid', opensAt, dueAt: due.at }
}

type ReadTime = { kind: 'time'; at: number | null } | { kind: 'problem'; problem: AssignmentProblem }

const codes = {
  opensAt: { malformed: 'opens-at', skipped: 'opens-at-skipped' },
  dueAt: { malformed: 'due-at', skipped: 'due-at-skipped' },
} as const

function readTime(
  fields: Pick<AssignmentFields, 'opensAt' | 'dueAt' | 'timeZone'>,
  field: 'opensAt' | 'dueAt',
  ofTwo: 'earlier' | 'later',
  stored: StoredTimes | undefined,
): ReadTime {
  const found = fields[field].trim()
  if (found === '') return { kind: 'time', at: null }
  const before = stored?.[field] ?? null
  if (before !== null && found === writeLocalTime(before, fields.timeZone))
    return { kind: 'time', at: before }
  const time = readLocalTime(found, fields.timeZone)
  switch (time.kind) {
    case 'once':
      return { kind: 'time', at: time.at }
    case 'twice':
      return { kind: 'time', at: time[ofTwo] }
    case 'skipped': {
      const { from, to } = time
      return { kind: 'problem', problem: { field, code: codes[field].skipped, found, from, to } }
    }
    case 'malformed':
      return { kind: 'problem', problem: { field, code: codes[field].malformed, found } }
    default:
      return time satisfies never
  }
}

function problemsOf(time: ReadTime): AssignmentProblem[] {
  return time.kind === 'problem' ? [time.problem] : []
}
