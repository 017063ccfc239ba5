import { readFileSync } from 'node:fs'
import { describe, expect } from 'vitest'
import { closeDatabase, openDatabase } from '../engine/open-database.ts'
import { latestVersion } from '../migrations/migrations.ts'
import { classOf, createClass, renameClass } from '../tables/classes.ts'
import { addTeacher, passwordHashOf, teacherByEmail } from '../tables/teachers.ts'
import type { ContractTest } from '../testing/contract-test.ts'
import { furnishEverything } from '../testing/furnish-everything.ts'
import { linesOf, readAll } from '../testing/lines.ts'
import { autumn, furnishClass } from '../testing/sample-classroom.ts'
import { openSampleSession } from '../testing/sample-session.ts'
import { backupTables, passingTables } from './backup-tables.ts'
import { restoreBackup } from './restore-backup.ts'
import { writeBackup } from './write-backup.ts'

const header = { kind: 'karda-backup', format: 1, schema: latestVersion, createdAt: autumn }
const class1 = {
  class_id: 'class-1',
  teacher_id: 'teacher-1',
  name: '8ա',
  locale: 'hy',
  is_locked: 0,
  created_at: autumn,
}
const row = { kind: 'row', table: 'classes', row: class1 }
const end = { kind: 'end', rows: 1 }

export function backupContract(base: ContractTest): void {
  const it = base.extend('empty', async ({ engine }, { onCleanup }) => {
    const settings = await engine.createDatabase('no-tables')
    const db = openDatabase(settings)
    onCleanup(async () => {
      await closeDatabase(db)
      await engine.removeDatabase(settings)
    })
    return db
  })

  describe('a backup', () => {
    it('holds every table there is', async ({ db }) => {
      const tables = await db.engine.tableNames(db)
      const ours = tables.filter((name) => !name.startsWith('kysely_'))
      expect([...backupTables, ...passingTables].sort()).toEqual(ours.sort())
    })

    it('restored into an empty database gives the same backup again', async ({ db, empty }) => {
      await furnishEverything(db)
      const lines = await readAll(writeBackup(db, autumn))
      expect(lines.length).toBeGreaterThan(20)
      expect(await restoreBackup(empty, linesOf(lines))).toEqual({ kind: 'restored', rows: lines.length - 2 })
      expect((await readAll(writeBackup(empty, autumn))).sort()).toEqual([...lines].sort())
    })

    it('can be restored where the tables stand already, but no row', async ({ db }) => {
      expect(await restoreBackup(db, linesOf([header, row, end]))).toEqual({ kind: 'restored', rows: 1 })
      expect((await classOf(db, 'class-1'))?.name).toBe('8ա')
    })

    it('holds the accounts, but no session that would let in whoever has it', async ({ db, empty }) => {
      const ani = { teacherId: 'teacher-1', email: 'ani@school.example', createdAt: autumn }
      await addTeacher(db, ani, 'hash-1')
      await openSampleSession(db, 'teacher-1')
      const lines = await readAll(writeBackup(db, autumn))
      expect(await restoreBackup(empty, linesOf(lines))).toEqual({ kind: 'restored', rows: 2 })
      expect(await teacherByEmail(empty, ani.email)).toEqual(ani)
      expect(await passwordHashOf(empty, 'teacher-1')).toBe('hash-1')
      expect(await empty.selectFrom('teacher_sessions').select('id').execute()).toEqual([])
    })

    it('is of one moment, whatever is written meanwhile', async ({ db, settings }) => {
      await furnishClass(db)
      const other = openDatabase(settings)
      const backup = writeBackup(other, autumn)
      const lines = [(await backup.next()).value]
      await renameClass(db, 'class-1', 'renamed meanwhile')
      await createClass(db, {
        classId: 'class-2',
        teacherId: 'teacher-1',
        name: 'added meanwhile',
        locale: 'hy',
        createdAt: autumn,
      })
      lines.push(...(await readAll(backup)))
      await closeDatabase(other)
      expect(lines.join('')).not.toContain('meanwhile')
      expect((await classOf(db, 'class-1'))?.name).toBe('renamed meanwhile')
    })

    it('lets go of the database when it is broken off', async ({ db }) => {
      await furnishClass(db)
      for await (const line of writeBackup(db, autumn)) {
        expect(line).toContain('karda-backup')
        break
      }
      expect(await renameClass(db, 'class-1', '9ա')).toBe(true)
    })

    it('is not made of a database that is not Karda’s', async ({ empty }) => {
      await expect(readAll(writeBackup(empty, autumn))).rejects.toThrow(
        'The database has no tables of Karda.',
      )
    })

    it.for([
      ['nothing at all', [], { kind: 'not-a-backup' }],
      ['something else', ['a letter'], { kind: 'not-a-backup' }],
      ['a row first', [row, end], { kind: 'not-a-backup' }],
      ['a format of the future', [{ ...header, format: 2 }, end], { kind: 'not-a-backup' }],
      [
        'tables of the future',
        [{ ...header, schema: '9999-later' }, row, end],
        { kind: 'newer-schema', version: '9999-later' },
      ],
      [
        'tables of the past',
        [{ ...header, schema: '0001-classes' }, row, end],
        { kind: 'other-schema', version: '0001-classes', found: latestVersion },
      ],
      ['no end', [header, row], { kind: 'incomplete' }],
      ['a row too few', [header, row, { ...end, rows: 2 }], { kind: 'incomplete' }],
      ['a damaged row', [header, row, '{"kind":"row","ta', end], { kind: 'damaged-line', line: 3 }],
      ['a second beginning', [header, row, header, end], { kind: 'damaged-line', line: 3 }],
      ['a row after its end', [header, row, end, row], { kind: 'damaged-line', line: 4 }],
      [
        'a table that nobody knows',
        [header, row, { ...row, table: 'kysely_migration' }, end],
        { kind: 'no-such-table', table: 'kysely_migration', line: 3 },
      ],
      [
        'a session that would let somebody in',
        [header, row, { ...row, table: 'teacher_sessions' }, end],
        { kind: 'no-such-table', table: 'teacher_sessions', line: 3 },
      ],
    ] as const)('with %s is refused whole', async ([_title, lines, problem], { db }) => {
      expect(await restoreBackup(db, linesOf(lines))).toEqual(problem)
      expect(await classOf(db, 'class-1')).toBeUndefined()
    })

    it('is refused by a database that holds something', async ({ db }) => {
      await createClass(db, {
        classId: 'class-9',
        teacherId: 'teacher-1',
        name: '8ա',
        locale: 'hy',
        createdAt: autumn,
      })
      expect(await restoreBackup(db, linesOf([header, row, end]))).toEqual({
        kind: 'not-empty',
        table: 'classes',
      })
    })

    it('takes the place of what stands there, where that is asked for', async ({ db, settings }) => {
      await furnishEverything(db)
      await openSampleSession(db, 'teacher-1')
      const options = { isReplacing: true }
      expect(await restoreBackup(db, linesOf([header, row, end]), options)).toMatchObject({ rows: 1 })
      expect(await readAll(writeBackup(db, autumn))).toHaveLength(3)
      expect(await db.selectFrom('teacher_sessions').select('id').execute()).toEqual([])
      if (settings.kind !== 'sqlite') return
      const bytes = readFileSync(settings.file).toString('latin1')
      expect(bytes).toContain('class-1')
      expect(bytes).not.toContain('ani@school.example')
    })

    it('that is damaged takes the place of nothing', async ({ db }) => {
      await furnishEverything(db)
      const before = await readAll(writeBackup(db, autumn))
      expect(await restoreBackup(db, linesOf([header, row]), { isReplacing: true })).toEqual({
        kind: 'incomplete',
      })
      expect(await readAll(writeBackup(db, autumn))).toEqual(before)
    })

    it('of earlier tables is restored into an empty database and brought up to date', async ({ empty }) => {
      const old = [{ ...header, schema: '0001-classes' }, row, end]
      expect(await restoreBackup(empty, linesOf(old))).toEqual({ kind: 'restored', rows: 1 })
      await furnishClass(empty, { classId: 'class-2', assignmentId: 'quiz-1' })
      expect((await classOf(empty, 'class-1'))?.name).toBe('8ա')
    })

    it('with more rows than fit into one statement is restored whole', async ({ db }) => {
      const rows = Array.from({ length: 501 }, (_, index) => ({
        ...row,
        row: { ...class1, class_id: `class-${index}` },
      }))
      const lines = [header, ...rows, { ...end, rows: 501 }]
      expect(await restoreBackup(db, linesOf(lines))).toEqual({ kind: 'restored', rows: 501 })
      expect(await classOf(db, 'class-500')).toBeDefined()
    })
  })
}
