/** Why a command was not carried out: where, what was expected and found, and what to do about it. */
export interface DataProblem {
  where: string
  expected: string
  found: string
  remedy: string
}

/** A problem as a person reads it; `deed` says what could not be done: `write the backup`. */
export function problemText(deed: string, { where, expected, found, remedy }: DataProblem): string {
  return `Karda could not ${deed}.\n  ${where}\n    expected: ${expected}\n    found:    ${found}\n    ${remedy}\n`
}

/**
 * What a failure of the system says: of a file (Node names its path), or of the database; undefined for a failure that
 * only a fault of ours can cause.
 */
export function systemProblem(failure: unknown): DataProblem | undefined {
  if (!(failure instanceof Error && 'code' in failure && typeof failure.code === 'string')) return undefined
  const found = `the failure ${failure.code}`
  if ('path' in failure && typeof failure.path === 'string') {
    return {
      where: failure.path,
      expected: 'a file or folder that can be read and written',
      found,
      remedy: 'Look whether the folder is there, whether you may use it, and whether the disk has room.',
    }
  }
  return {
    where: 'the database',
    expected: 'one that can be reached and used',
    found,
    remedy:
      'Look whether DATA_FOLDER and DATABASE_URL are those of the server, and whether the database runs.',
  }
}
