import type { Assignment } from '@karda/database'
import type { LocaleCode } from '@karda/i18n'
import { z } from 'zod'
import { localeSchema } from '../../forms/locale-schema.ts'
import { type AssignmentFields, shownStory } from './assignment-fields.ts'
import { assignmentLimits } from './assignment-limits.ts'
import type { AssignmentProblem, AssignmentProblemCode } from './assignment-problem.ts'
import { orderByPlaces } from './order-by-places.ts'
import { readPlaces } from './read-places.ts'
import { readTimes, type StoredTimes } from './read-times.ts'

/** What a form says of an assignment, or everything that is wrong with it. */
export type ReadAssignmentForm =
  | { kind: 'valid'; title: Assignment['title']; settings: Assignment['settings'] }
  | { kind: 'invalid'; problems: readonly AssignmentProblem[] }

/** What a form is judged by. */
export interface AssignmentFormContext {
  /** The items that can be chosen. */
  available: readonly string[]
  /** The languages in which the story can be read. */
  locales: readonly LocaleCode[]
  /** Items that are asked now and that students have answered; none where the assignment is new. */
  answered: readonly string[]
  /** When it opens where the form names no time; milliseconds since 1970. */
  opensWhenEmpty: number
  /** The times that are set now; none where the assignment is new. */
  storedTimes?: StoredTimes
}

const wholeNumber = (most: number) =>
  z
    .string()
    .trim()
    .regex(/^\d{1,6}$/)
    .transform(Number)
    .pipe(z.int().min(1).max(most))

const schema = z.object({
  title: z.string().trim().max(assignmentLimits.title),
  storyAccess: z.enum(['open', 'closed']),
  attempts: wholeNumber(assignmentLimits.attempts),
  feedback: z.enum(['at-once', 'after-hand-in', 'after-closing']),
  retentionDays: wholeNumber(assignmentLimits.retentionDays),
})

const codes = {
  title: 'title',
  storyAccess: 'story-access',
  attempts: 'attempts',
  feedback: 'feedback',
  retentionDays: 'retention-days',
} as const satisfies Record<keyof z.infer<typeof schema>, AssignmentProblemCode>

/** See `ReadAssignmentForm`. */
export function readAssignmentForm(
  fields: AssignmentFields,
  context: AssignmentFormContext,
): ReadAssignmentForm {
  if (fields.shown !== shownStory(fields)) {
    return { kind: 'invalid', problems: [{ field: 'storySlug', code: 'story-changed', found: '' }] }
  }
  const plain = schema.safeParse(fields)
  const locales = localesOf(fields, context)
  const items = readItems(fields, context)
  const times = readTimes(fields, context.opensWhenEmpty, context.storedTimes)
  if (plain.success && locales.length > 0 && items.kind === 'valid' && times.kind === 'valid') {
    const { title, storyAccess, attempts, feedback, retentionDays } = plain.data
    return {
      kind: 'valid',
      title: title === '' ? null : title,
      settings: {
        locales,
        itemIds: items.itemIds,
        storyIsOpen: storyAccess === 'open',
        attemptsAllowed: attempts,
        feedback,
        opensAt: times.opensAt,
        dueAt: times.dueAt,
        acceptsLate: fields.acceptsLate,
        retentionDays,
      },
    }
  }
  const problems = [
    ...plainProblems(fields, plain.error?.issues ?? []),
    ...(locales.length > 0 ? [] : [{ field: 'languages', code: 'languages', found: '' } as const]),
    ...(items.kind === 'invalid' ? [items.problem] : []),
    ...(times.kind === 'invalid' ? times.problems : []),
  ]
  return { kind: 'invalid', problems }
}

/** The languages ticked, the one to be shown first before the others. */
function localesOf(
  { languages, firstLanguage }: AssignmentFields,
  { locales }: AssignmentFormContext,
): LocaleCode[] {
  const ticked = locales.filter((code) => languages.includes(code))
  const first = localeSchema.safeParse(firstLanguage).data
  return ticked.toSorted((one, other) => Number(other === first) - Number(one === first))
}

type ReadItems = { kind: 'valid'; itemIds: string[] } | { kind: 'invalid'; problem: AssignmentProblem }

function readItems(fields: AssignmentFields, { available, answered }: AssignmentFormContext): ReadItems {
  const places = readPlaces(fields)
  if (places.kind === 'invalid') {
    const { itemId, found } = places
    return { kind: 'invalid', problem: { field: 'places', code: 'place', found, itemId } }
  }
  const itemIds = orderByPlaces([...new Set(fields.listed)], places.places).filter(
    (id) => fields.items.includes(id) && available.includes(id),
  )
  if (itemIds.length === 0) {
    return { kind: 'invalid', problem: { field: 'items', code: 'items', found: '' } }
  }
  const leftOut = answered.find((id) => !itemIds.includes(id))
  if (leftOut !== undefined && !fields.leavesOutAnswered) {
    const problem: AssignmentProblem = {
      field: 'leavesOutAnswered',
      code: 'answered',
      found: '',
      itemId: leftOut,
    }
    return { kind: 'invalid', problem }
  }
  return { kind: 'valid', itemIds }
}

function plainProblems(
  fields: AssignmentFields,
  issues: readonly { path: readonly PropertyKey[] }[],
): AssignmentProblem[] {
  return schema
    .keyof()
    .options.filter((field) => issues.some(({ path }) => path[0] === field))
    .map((field) => ({ field, code: codes[field], found: fields[field] }))
}
