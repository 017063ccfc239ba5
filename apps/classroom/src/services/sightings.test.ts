import type { Sighting } from '@karda/database'
import { pino } from 'pino'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createSightings } from './sightings.ts'

const anna = { classId: 'class-1', seatId: 'seat-1', tokenHash: 'token-1' }
const aram = { classId: 'class-1', seatId: 'seat-2', tokenHash: 'token-2' }

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

function setUp(write?: () => Promise<void>) {
  const written: Sighting[][] = []
  const lines: string[] = []
  const sightings = createSightings({
    write: async (batch) => {
      written.push([...batch])
      await write?.()
    },
    log: pino({}, { write: (line: string) => lines.push(line) }),
  })
  return { sightings, written, lines }
}

describe('students who were heard of', () => {
  it('are written together a second after the first, to ten seconds', async () => {
    const { sightings, written } = setUp()
    sightings.note(anna, 12_345)
    sightings.note(anna, 13_000)
    sightings.note(aram, 13_100)
    await vi.advanceTimersByTimeAsync(999)
    expect(written).toEqual([])
    await vi.advanceTimersByTimeAsync(1)
    expect(written).toEqual([
      [
        { session: anna, seenAt: 10_000 },
        { session: aram, seenAt: 10_000 },
      ],
    ])
  })

  it('are written again only after ten seconds', async () => {
    const { sightings, written } = setUp()
    sightings.note(anna, 12_000)
    await vi.advanceTimersByTimeAsync(1_000)
    sightings.note(aram, 14_000)
    await vi.advanceTimersByTimeAsync(1_000)
    sightings.note(anna, 19_999)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(written).toHaveLength(2)
    sightings.note(anna, 20_000)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(written.at(-1)).toEqual([{ session: anna, seenAt: 20_000 }])
  })

  it('are written at once before the server stops', async () => {
    const { sightings, written } = setUp()
    sightings.note(anna, 12_000)
    await sightings.settle()
    expect(written).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(5_000)
    expect(written).toHaveLength(1)
  })

  it('are let go where the database fails, and it is said in the log', async () => {
    let isBroken = true
    const { sightings, written, lines } = setUp(async () => {
      if (isBroken) throw new Error('the disk is full')
    })
    sightings.note(anna, 12_000)
    await vi.advanceTimersByTimeAsync(1_000)
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([{ level: 50, msg: 'sightings not written' }])
    isBroken = false
    sightings.note(anna, 20_000)
    await sightings.settle()
    expect(written).toHaveLength(2)
  })
})
