import { closeDatabase, createClass, openDatabase } from '@karda/database'
import { autumn, furnishEverything, startSqlite } from '@karda/database/testing'
import { drawAliasKeys } from '@karda/i18n/aliases'
import { afterAll, expect, it } from 'vitest'
import { exportAll } from './export-all.ts'
import { streamOf } from './stream-of.ts'

const engine = await startSqlite()
const database = openDatabase(await engine.createDatabase('all-tables'))
await furnishEverything(database)
const aliases = drawAliasKeys(3, [], () => 0.5)
for (const [index, alias_key] of aliases.entries()) {
  const seat_id = `seat-${index + 1}`
  await database.updateTable('seats').set({ alias_key }).where('seat_id', '=', seat_id).execute()
}
const canary = 'another teacher’s class'
await createClass(database, {
  classId: 'class-2',
  teacherId: 'teacher-2',
  name: canary,
  locale: 'en',
  createdAt: autumn,
})
afterAll(async () => {
  await closeDatabase(database)
  await engine.stop()
})

async function exported(teacherId: string): Promise<string> {
  return new Response(streamOf(exportAll(database, teacherId, autumn))).text()
}

it('holds the account, and each class with seats, assignments, own items, answers and marks', async () => {
  expect(JSON.parse(await exported('teacher-1'))).toMatchObject({
    format: 'karda-export',
    exportedAt: '2026-09-01T00:00:00.000Z',
    account: { email: 'ani@school.example', passkeys: [{}] },
    classes: [
      {
        name: '8ա',
        seats: [{ seatId: 'seat-1', alias: { en: expect.any(String), hy: expect.any(String) } }, {}, {}],
        assignments: [
          {
            story: 'armenia-csto',
            settings: { opensAt: '2026-09-01T00:00:00.000Z' },
            codes: ['K7MPW2XN'],
            ownItems: { facts: expect.any(Object), answers: expect.any(Object) },
            attempts: [
              { seatId: 'seat-1', saved: { 'who-left': { type: 'short-answer' } }, handedIn: {} },
              { seatId: 'seat-2' },
            ],
            marks: [{ seatId: 'seat-1', marks: { reasons: 2, language: 0 } }, {}],
          },
        ],
      },
    ],
  })
})

it('holds nothing that opens the account or a seat', async () => {
  expect(await exported('teacher-1')).not.toMatch(/hash-1|token-1|code-of-seat/)
})

it('holds nothing of another teacher’s', async () => {
  expect(await exported('teacher-1')).not.toContain(canary)
  const other = await exported('teacher-2')
  expect(JSON.parse(other)).toMatchObject({ account: null, classes: [{ name: canary, assignments: [] }] })
  expect(other).not.toContain('8ա')
})

it('is whole where there are no classes', async () => {
  expect(JSON.parse(await exported('teacher-3'))).toMatchObject({ classes: [] })
})
