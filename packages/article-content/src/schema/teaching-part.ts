import { z } from 'zod'

/** The parts that teacher's notes may have; a part's name is its address on the page in every language. */
export const teachingPartNames = [
  'aims',
  'plan',
  'headline',
  'questions',
  'positions',
  'moderating',
  'care',
  'vocabulary',
  'languages',
  'print',
  'assign',
] as const

export const teachingPartNameSchema = z.enum(teachingPartNames)

/**
 * A part of teacher's notes: `headline` compares a source's headline with its body; `positions`, `moderating` and `care`
 * (what not to ask of children) guide through a contested topic; to `vocabulary` and `print` the page adds what the
 * story's data hold.
 */
export type TeachingPartName = z.infer<typeof teachingPartNameSchema>

/** The parts that no notes go without. */
export const requiredTeachingParts: readonly TeachingPartName[] = [
  'aims',
  'plan',
  'questions',
  'vocabulary',
  'languages',
  'print',
  'assign',
]

/** The pages that notes may lead to by name, wherever they stand on the site at hand. */
export const teachingPages = ['glossary', 'quiz', 'classes'] as const

export const teachingPageSchema = z.enum(teachingPages)

/** A page that teacher's notes lead to by name: `classes` is the teacher's own page in the classroom. */
export type TeachingPage = z.infer<typeof teachingPageSchema>

/** How long the lesson is that notes plan, in minutes. */
export const lessonMinutes = 45
