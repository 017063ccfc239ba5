import { parseArgs } from 'node:util'
import { z } from 'zod'
import type { KillPlan } from './kill/kill-plan.ts'

/** How much the benches do, and to what. */
export interface BenchSize extends Pick<KillPlan, 'kills' | 'database' | 'victim'> {
  students: number
  /** How many stories the reader is built of. */
  stories: number
}

const schema = z
  .object({
    students: z.coerce.number().int().min(1).max(10_000).default(1000),
    stories: z.coerce.number().int().min(1).max(10_000).default(100),
    kills: z.coerce.number().int().min(1).max(10_000).default(30),
    database: z.enum(['sqlite', 'postgres']).default('sqlite'),
    victim: z.enum(['server', 'database']).default('server'),
  })
  // SQLite has no process of its own that could be killed.
  .refine(({ database, victim }) => victim === 'server' || database === 'postgres')

/**
 * Reads `--students 1000`, `--stories 100`, `--kills 30`, `--database postgres` and `--victim database` off a command; a
 * message where they cannot be read.
 */
export function benchSizeOf(args: string[]): BenchSize | string {
  try {
    const { values } = parseArgs({
      args,
      options: {
        students: { type: 'string' },
        stories: { type: 'string' },
        kills: { type: 'string' },
        database: { type: 'string' },
        victim: { type: 'string' },
      },
    })
    return schema.parse(values)
  } catch {
    return `Expected --students, --stories or --kills with a whole number from 1 to 10000, --database sqlite or postgres, with postgres --victim server or database; found “${args.join(' ')}”.\n`
  }
}
