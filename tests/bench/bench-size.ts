import { parseArgs } from 'node:util'
import { z } from 'zod'

/** How much the benches of the classroom do. */
export interface BenchSize {
  students: number
  kills: number
}

const schema = z.object({
  students: z.coerce.number().int().min(1).max(10_000).default(1000),
  kills: z.coerce.number().int().min(1).max(10_000).default(30),
})

/** Reads `--students 1000` and `--kills 30` off a command; a message where it cannot be read. */
export function benchSizeOf(args: string[]): BenchSize | string {
  try {
    const { values } = parseArgs({
      args,
      options: { students: { type: 'string' }, kills: { type: 'string' } },
    })
    return schema.parse(values)
  } catch {
    return `Expected --students or --kills with a whole number from 1 to 10000, found “${args.join(' ')}”.\n`
  }
}
