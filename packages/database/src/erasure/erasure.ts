import type { Traces } from '../engine/engine.ts'

/** What an erasure did: how many seats, assignments, classes or results are gone, and what is left of their bytes. */
export interface Erasure {
  erased: number
  /** `until-next-try`: removing them failed, and the next erasure on schedule tries again. */
  traces: Traces | 'until-next-try'
  /** What that failed with. */
  failure?: unknown
}
