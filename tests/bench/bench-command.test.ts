import { expect, it } from 'vitest'
import { benchCommand } from './bench-command.ts'
import type { KillResult } from './bench-result.ts'

const kill: KillResult = {
  bench: 'kill',
  database: 'sqlite',
  victim: 'server',
  kills: 30,
  seconds: 60,
  acknowledged: 9000,
  lost: 0,
  doubled: 0,
  unacknowledged: 3,
  refused: 0,
  mistaken: 0,
  slowestReturn: 40,
  syncsBeforeReply: true,
}

it('says how many stories were built', () => {
  const scale = {
    bench: 'scale',
    stories: 1000,
    pages: 47_000,
    seconds: 1000,
    millisecondsPerPage: 21.3,
    peakMegabytes: 1500,
    tenthMillisecondsPerPage: 22,
    unchangedSeconds: 2,
  } as const
  expect(benchCommand(scale)).toBe('pnpm bench scale --stories 1000')
})

it('says which database is killed, or is under the server that is', () => {
  expect(benchCommand(kill)).toBe('pnpm bench kill')
  expect(benchCommand({ ...kill, database: 'postgres' })).toBe('pnpm bench kill --database postgres')
  expect(benchCommand({ ...kill, database: 'postgres', victim: 'database' })).toBe(
    'pnpm bench kill --database postgres --victim database',
  )
})
