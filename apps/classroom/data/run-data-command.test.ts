import { expect, it } from 'vitest'
import { runDataCommand } from './run-data-command.ts'

const run = (words: string[], variables = {}) =>
  runDataCommand({ words, variables, projectFolder: '/nowhere', workingFolder: '/nowhere', now: () => 0 })

it.each([['--help'], ['-h'], ['backup', '--help'], ['erase', '-h']])(
  'explains itself: %s %s',
  async (...words) => {
    const { exitCode, output } = await run(words)
    expect(exitCode).toBe(0)
    expect(output).toContain(`  pnpm data ${words.length === 1 ? 'backup' : words[0]}`)
    expect(output).toContain('Exit codes: 0 done')
  },
)

it.each([
  [],
  ['backups'],
  ['toString'],
  ['backup'],
  ['backup', '--out'],
  ['backup', '--out', 'a', 'b'],
  ['backup', '--to', 'a'],
  ['restore'],
  ['restore', 'a', 'b'],
  ['erase'],
  ['erase', 'class-1'],
  ['erase', '--class', 'class-1', '--expired'],
  ['erase', '--class', 'class-1/quiz-1'],
  ['erase', '--assignment', 'class-1'],
  ['erase', '--seat', 'class-1/'],
  ['erase', '--class', ''],
  ['reset-password'],
  ['reset-password', 'a@b.am', 'c@d.am'],
])('says how it is written where it is not understood: %j %j', async (...words) => {
  const { exitCode, output } = await run(words)
  expect(exitCode).toBe(2)
  expect(output).toContain('Usage:\n  pnpm data ')
})

it('says what is wrong with the settings', async () => {
  const { exitCode, output } = await run(['backup', '--out', 'a'], { DATABASE_URL: 'mysql://secret@host' })
  expect(exitCode).toBe(2)
  expect(output).toContain('DATABASE_URL')
  expect(output).not.toContain('secret')
})

it('says that a database cannot be reached, and nothing of its password', async () => {
  const variables = { DATABASE_URL: 'postgres://karda:geheim@127.0.0.1:1/karda' }
  const { exitCode, output } = await run(['erase', '--expired'], variables)
  expect(exitCode).toBe(1)
  expect(output).toContain('ECONNREFUSED')
  expect(output).not.toContain('geheim')
})

it('says that there is no file to restore', async () => {
  const { exitCode, output } = await run(['restore', 'nothing.karda'])
  expect(exitCode).toBe(1)
  expect(output).toMatch(/nothing\.karda\n {4}expected: a file .*ENOENT/s)
})
