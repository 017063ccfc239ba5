import { z } from 'zod'

/** The lines of a backup: one header, then a line a row, then one end that tells a whole backup from a cut one. */
export const backupLineSchema = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('karda-backup'),
    format: z.literal(1),
    /** The last migration that the tables have been through. */
    schema: z.string(),
    /** Milliseconds since 1970. */
    createdAt: z.int(),
  }),
  z.strictObject({ kind: z.literal('row'), table: z.string(), row: z.record(z.string(), z.unknown()) }),
  z.strictObject({ kind: z.literal('end'), rows: z.int() }),
])

/** See `backupLineSchema`. */
export type BackupLine = z.infer<typeof backupLineSchema>

/** A line of text as a line of a backup; undefined where it is none. */
export function parseBackupLine(text: string): BackupLine | undefined {
  try {
    return backupLineSchema.safeParse(JSON.parse(text)).data
  } catch {
    // Not even JSON: whoever reads the backup says which line it is.
    return undefined
  }
}
