/** Why a backup cannot be restored; `line` counts from 1. */
export type RestoreProblem =
  | { kind: 'not-a-backup' }
  /** A later Karda wrote it. */
  | { kind: 'newer-schema'; version: string }
  /** The database has tables of another version than the backup: give it one without tables. */
  | { kind: 'other-schema'; version: string; found: string }
  | { kind: 'not-empty'; table: string }
  | { kind: 'no-such-table'; table: string; line: number }
  | { kind: 'damaged-line'; line: number }
  /** Its end is missing, or rows between. */
  | { kind: 'incomplete' }

/** Undoes the transaction in which a backup turned out not to be restorable. Never leaves `restoreBackup`. */
export class RestoreProblemError extends Error {
  override readonly name = 'RestoreProblemError'
  readonly problem: RestoreProblem

  constructor(problem: RestoreProblem) {
    super(problem.kind)
    this.problem = problem
  }
}
