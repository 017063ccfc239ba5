import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import * as database from './index.ts'

/** They ask no database. */
const pure = ['retentionEnd']

/** They are about a database as a whole, which a log of operations is done with. */
const aboutTheWhole = [
  'closeDatabase',
  'isDatabaseReady',
  'migrateToLatest',
  'openDatabase',
  'restoreBackup',
  'transact',
  'writeBackup',
]

const functions = Object.entries(database)
  .filter(([name, value]) => typeof value === 'function' && !name.endsWith('Error') && !pure.includes(name))
  .map(([name]) => name)

/** The code of all files that match, without what they import. */
function codeOf(pattern: string): string {
  return globSync(pattern, { cwd: import.meta.dirname })
    .map((file) => readFileSync(join(import.meta.dirname, file), 'utf8'))
    .map((code) => code.replaceAll(/^import [^']*'[^']*'$/gm, ''))
    .join('\n')
}

function unusedIn(code: string, names: readonly string[]): string[] {
  const words = new Set(code.match(/\w+/g))
  return names.filter((name) => !words.has(name))
}

describe('every function of this package', () => {
  it('is in the contract that is shown on both engines', () => {
    expect(functions.length).toBeGreaterThan(70)
    expect(unusedIn(codeOf('**/*.contract.ts'), functions)).toEqual([])
  })

  it('is in the random log, on which the engines have to agree', () => {
    const drawn = functions.filter((name) => !aboutTheWhole.includes(name))
    expect(unusedIn(codeOf('testing/random/*.ts'), drawn)).toEqual([])
  })
})
