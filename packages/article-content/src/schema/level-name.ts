import { z } from 'zod'

/** The levels a story can be written at, hardest first; the order in which they are listed everywhere. */
export const levelNames = ['full', 'plain', 'easy'] as const

export const levelNameSchema = z.enum(levelNames)

/** A level of difficulty of one story's text. */
export type LevelName = z.infer<typeof levelNameSchema>
