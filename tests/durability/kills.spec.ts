import { expect, test } from '@playwright/test'
import { measureKills } from '../bench/kill/measure-kills.ts'

/** Fewer students than the bench has, and kills closer together: `pnpm bench kill` and `pnpm proof` do more. */
const sample = { clients: 12, pace: 800 }

const untouched = { lost: 0, doubled: 0, mistaken: 0 }

test('no acknowledged answer is lost or doubled when the server is killed', async () => {
  test.slow()
  const result = await measureKills({ database: 'sqlite', victim: 'server', kills: 5, ...sample })
  expect(result).toMatchObject(untouched)
  expect(result.acknowledged).toBeGreaterThan(0)
  expect(result.syncsBeforeReply).not.toBe(false)
})

test('when PostgreSQL is killed, devices are told to come again, and the server goes on by itself', async () => {
  test.slow()
  const result = await measureKills({ database: 'postgres', victim: 'database', kills: 3, ...sample })
  expect(result).toMatchObject(untouched)
  expect(result.acknowledged).toBeGreaterThan(0)
  expect(result.refused).toBeGreaterThan(0)
  expect(result.syncsBeforeReply).not.toBe(false)
})
