import { z } from 'zod'
import { localeCodeSchema } from './locale-code-schema.ts'

const time = z.int().min(0)

/** What a teacher has set for an assignment. Times are milliseconds since 1970. */
export const assignmentSettingsSchema = z.strictObject({
  /** The languages that a student may choose from, the first one shown first. */
  locales: z.array(localeCodeSchema).min(1),
  /** Items of the story and of the teacher, in the order in which they are asked. */
  itemIds: z.array(z.string().min(1)).min(1),
  /** Whether the story can be read during the quiz. */
  storyIsOpen: z.boolean(),
  attemptsAllowed: z.int().min(1),
  /** When a student learns how right the answers are. */
  feedback: z.enum(['at-once', 'after-hand-in', 'after-closing']),
  opensAt: time,
  /** Null where nothing is due. */
  dueAt: time.nullable(),
  acceptsLate: z.boolean(),
  /** Days after closing until the results are erased. */
  retentionDays: z.int().min(1).max(365),
})

/** See `assignmentSettingsSchema`. */
export type AssignmentSettings = z.infer<typeof assignmentSettingsSchema>
