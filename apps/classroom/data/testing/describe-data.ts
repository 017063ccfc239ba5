import { readdirSync, readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import {
  accountLinkOf,
  attemptOf,
  classOf,
  createEventWriter,
  type Database,
  passwordHashOf,
} from '@karda/database'
import { autumn, beginAttempt, furnishClass, furnishEverything, quiz, saved } from '@karda/database/testing'
import { describe, expect, vi } from 'vitest'
import { hashSecret } from '../../src/codes/tokens.ts'
import { eraseTarget } from '../erase-target.ts'
import type { DataTest, Installation } from './data-test.ts'

const canary = 'կանարյան դեղձանիկ 7F3A91'

/** An installation whose server runs and has something in every table. */
async function startServer(installation: Installation): Promise<Database> {
  const database = installation.connect()
  await furnishEverything(database)
  return database
}

/** Whatever promises `pnpm data` makes, to be shown on an engine. */
export function describeData(it: DataTest): void {
  describe('a backup, restored elsewhere', () => {
    it('holds all that was acknowledged before it, while the server goes on', async ({ install }) => {
      const school = await install('school', 'all-tables')
      const database = await startServer(school)
      const key = await beginAttempt(database, 'seat-3')
      const writer = createEventWriter(database)
      let counter = 0
      const answer = async () => {
        counter += 1
        await writer.write(key, [saved(counter, `answer ${counter}`)], autumn)
      }
      for (let before = 0; before < 20; before += 1) await answer()
      const backup = school.run('backup', '--out', 'school.karda')
      for (let meanwhile = 0; meanwhile < 20; meanwhile += 1) await answer()
      expect(await backup).toMatchObject({ exitCode: 0, output: expect.stringContaining('rows') })

      const other = await install('other', 'no-tables')
      expect(await other.run('restore', 'school.karda')).toMatchObject({ exitCode: 0 })
      const restored = other.connect()
      expect(await passwordHashOf(restored, 'teacher-1')).toBe('hash-1')
      const kept = Number(/answer (\d+)/.exec(JSON.stringify(await attemptOf(restored, key)))?.[1])
      expect(kept).toBeGreaterThanOrEqual(20)
      expect(await attemptOf(restored, { ...key, seatId: 'seat-1' })).toEqual(
        await attemptOf(database, { ...key, seatId: 'seat-1' }),
      )
      // The drill ends where a school would go on: the restored installation takes the next answer.
      await createEventWriter(restored).write(key, [saved(99, 'the next answer')], autumn)
      expect(JSON.stringify(await attemptOf(restored, key))).toContain('the next answer')
    })

    it('is refused where something stands already, unless it may take its place', async ({ install }) => {
      const school = await install('school', 'all-tables')
      const database = await startServer(school)
      await school.run('backup', '--out', 'school.karda')
      await furnishClass(database, { classId: 'class-2', assignmentId: 'quiz-2' })
      const refused = await school.run('restore', 'school.karda')
      expect(refused).toMatchObject({ exitCode: 1, output: expect.stringContaining('--replace') })
      expect(await classOf(database, 'class-2')).toBeDefined()
      expect(await school.run('restore', '--replace', 'school.karda')).toMatchObject({ exitCode: 0 })
      expect(await classOf(database, 'class-1')).toBeDefined()
      expect(await classOf(database, 'class-2')).toBeUndefined()
    })

    it('is refused whole where its end is missing, and says so', async ({ install, folder }) => {
      const school = await install('school', 'all-tables')
      await startServer(school)
      await school.run('backup', '--out', 'school.karda')
      const lines = readFileSync(join(folder, 'school.karda'), 'utf8').split('\n')
      await writeFile(join(folder, 'cut.karda'), lines.slice(0, -3).join('\n'))
      const other = await install('other', 'no-tables')
      const { exitCode, output } = await other.run('restore', 'cut.karda')
      expect(exitCode).toBe(1)
      expect(output).toContain('expected: a last line that counts the rows')
      expect(await classOf(other.connect(), 'class-1')).toBeUndefined()
    })
  })

  describe('backup', () => {
    it('overwrites nothing', async ({ install, folder }) => {
      const school = await install('school', 'all-tables')
      await startServer(school)
      await writeFile(join(folder, 'thesis.txt'), 'years of work')
      expect(await school.run('backup', '--out', 'thesis.txt')).toMatchObject({
        exitCode: 1,
        output: expect.stringContaining('nothing is overwritten'),
      })
      expect(readFileSync(join(folder, 'thesis.txt'), 'utf8')).toBe('years of work')
    })

    it('leaves no piece behind where it cannot be written', async ({ install, folder }) => {
      const school = await install('school', 'all-tables')
      await startServer(school)
      const { exitCode, output } = await school.run('backup', '--out', 'nowhere/school.karda')
      expect(exitCode).toBe(1)
      expect(output).toContain('ENOENT')
      expect(readdirSync(folder).filter((name) => name !== 'school')).toEqual([])
    })

    it('makes no tables where there are none', async ({ install }) => {
      const school = await install('school', 'no-tables')
      for (const words of [
        ['backup', '--out', 'a'],
        ['erase', '--expired'],
        ['reset-password', 'a@b.am'],
      ]) {
        expect(await school.run(...words)).toMatchObject({
          exitCode: 1,
          output: expect.stringContaining('expected: the tables of Karda'),
        })
      }
    })
  })

  describe('erase', () => {
    it.for([
      ['--class', 'class-1'],
      ['--class', 'https://karda.example/hy/class/c/class-1/'],
      ['--assignment', 'class-1/quiz-1'],
      ['--results', 'http://karda.example/en/class/c/class-1/a/quiz-1/results/'],
      ['--seat', 'class-1/seat-3'],
      ['--teacher', 'ANI@school.example'],
    ])(
      '%s %s leaves no trace of an answer, and says so',
      async ([option = '', value = ''], { install, folder }) => {
        const school = await install('school', 'all-tables')
        const database = await startServer(school)
        const key = await beginAttempt(database, 'seat-3')
        await createEventWriter(database).write(key, [saved(1, canary)], autumn)
        await school.run('backup', '--out', 'before.karda')
        expect(readFileSync(join(folder, 'before.karda'), 'utf8')).toContain(canary)

        const { exitCode, output } = await school.run('erase', option, value)
        expect([exitCode, output]).toEqual([
          0,
          expect.stringMatching(/^Erased: .*\n.+\nBackups that were made/s),
        ])
        await school.run('backup', '--out', 'after.karda')
        expect(readFileSync(join(folder, 'after.karda'), 'utf8')).not.toContain(canary)
        if (school.settings.kind !== 'sqlite') return
        expect(output).toContain('Nothing of it is left')
        for (const name of readdirSync(join(folder, 'school'))) {
          expect(readFileSync(join(folder, 'school', name)).includes(canary), name).toBe(false)
        }
      },
    )

    it('says what is not there, and erases nothing', async ({ install }) => {
      const school = await install('school', 'all-tables')
      const database = await startServer(school)
      for (const words of [
        ['--class', 'class-9'],
        ['--seat', 'class-1/seat-9'],
        ['--teacher', 'nobody@school.am'],
      ]) {
        expect(await school.run('erase', ...words)).toMatchObject({
          exitCode: 1,
          output: expect.stringContaining('Nothing was erased.'),
        })
      }
      expect(await classOf(database, quiz.classId)).toBeDefined()
    })

    it('says that copies are left which could not be removed, and removes them when asked again', async ({
      install,
    }) => {
      const school = await install('school', 'all-tables')
      const database = await startServer(school)
      const full = new Error('the disk is full')
      vi.spyOn(database.engine, 'clearTraces').mockRejectedValueOnce(full).mockRejectedValueOnce(full)
      const seat = { kind: 'seat', key: { classId: 'class-1', seatId: 'seat-3' } } as const
      expect(await eraseTarget(database, seat, autumn)).toEqual({
        kind: 'done',
        output: expect.stringMatching(/^Erased: the seat.*\nCopies stay .*\(the disk is full\).*--expired/),
      })
      expect(await eraseTarget(database, { kind: 'expired' }, autumn)).toEqual({
        kind: 'done',
        output: expect.stringContaining('Of what was erased before: Copies stay'),
      })
      const { exitCode, output } = await school.run('erase', '--expired')
      expect(exitCode).toBe(0)
      expect(output).not.toContain('Copies stay')
      expect(await school.run('erase', '--expired')).toMatchObject({
        output: 'There are no results whose time is over.\n',
      })
    })

    it('has nothing to do where no time is over', async ({ install }) => {
      const school = await install('school', 'all-tables')
      await startServer(school)
      expect(await school.run('erase', '--expired')).toEqual({
        exitCode: 0,
        output: 'There are no results whose time is over.\n',
      })
    })
  })

  describe('reset-password', () => {
    it('makes a link in each language that sets a new password', async ({ install }) => {
      const school = await install('school', 'all-tables')
      const database = await startServer(school)
      const { exitCode, output } = await school.run('reset-password', 'Ani@School.example')
      expect(exitCode).toBe(0)
      const tokens = [...output.matchAll(/http:\/\/localhost:3000\/(en|hy)\/class\/reset\/\?token=(\S+)/g)]
      expect(tokens.map(([, locale]) => locale)).toEqual(['en', 'hy'])
      const link = await accountLinkOf(database, hashSecret(tokens[0]?.[2] ?? ''))
      expect(link).toMatchObject({ purpose: 'password-reset', email: 'ani@school.example' })
    })

    it('says that there is no such account', async ({ install }) => {
      const school = await install('school', 'all-tables')
      await startServer(school)
      expect(await school.run('reset-password', 'nobody@school.am')).toMatchObject({ exitCode: 1 })
    })
  })
}
