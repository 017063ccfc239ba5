import { afterEach, describe, expect, it, vi } from 'vitest'
import { chanceOfAnyHit, joinCodeSpace } from './join-code-space.ts'
import type { Limit } from './limit.ts'
import { createLimits } from './limits.ts'

const school = '203.0.113.7'

afterEach(() => {
  vi.useRealTimers()
})

/** Takes tries and gives none back: all of them fail. Returns how many were let through. */
async function failures(limit: Limit, count: number, attempter: (index: number) => [string, string]) {
  let taken = 0
  for (let index = 0; index < count; index++) {
    const [address, subject] = attempter(index)
    if ((await limit.take({ address, subject })).kind === 'taken') taken += 1
  }
  return taken
}

describe('limits', () => {
  it('make who tries out one account’s passwords wait, from wherever', async () => {
    const { signIn } = createLimits()
    await failures(signIn, 10, (index) => [`203.0.113.${index}`, 'anna@school.am'])
    const taking = await signIn.take({ address: '198.51.100.1', subject: 'anna@school.am' })
    expect(taking).toEqual({ kind: 'wait', seconds: 15 * 60 })
    expect(await signIn.take({ address: '198.51.100.1', subject: 'aram@school.am' })).toMatchObject({
      kind: 'taken',
    })
  })

  it('let no more through of many tries that are made at once', async () => {
    const { signIn } = createLimits()
    const attempter = { address: school, subject: 'anna@school.am' }
    const takings = await Promise.all(Array.from({ length: 100 }, () => signIn.take(attempter)))
    expect(takings.filter(({ kind }) => kind === 'taken').length).toBeLessThanOrEqual(10)
  })

  it('do not count what succeeds', async () => {
    const { signIn } = createLimits()
    for (let count = 0; count < 200; count++) {
      const taking = await signIn.take({ address: school, subject: 'anna@school.am' })
      if (taking.kind === 'wait') throw new Error(`refused after ${count}`)
      await taking.giveBack()
    }
    expect(await failures(signIn, 20, () => [school, 'anna@school.am'])).toBe(10)
  })

  it('forget failures when their time is over', async () => {
    vi.useFakeTimers()
    const { signIn } = createLimits()
    expect(await failures(signIn, 11, () => [school, 'anna@school.am'])).toBe(10)
    vi.advanceTimersByTime(15 * 60 * 1000)
    expect(await failures(signIn, 11, () => [school, 'anna@school.am'])).toBe(10)
  })

  it('give nothing back into a window of time that began after the try', async () => {
    vi.useFakeTimers()
    const { signIn } = createLimits()
    const early = await signIn.take({ address: school, subject: 'anna@school.am' })
    if (early.kind === 'wait') throw new Error('refused')
    vi.advanceTimersByTime(60 * 60 * 1000)
    await early.giveBack()
    expect(await failures(signIn, 20, () => [school, 'anna@school.am'])).toBe(10)
  })

  it('let a school of sixty teachers mistype behind one address', async () => {
    const { signIn } = createLimits()
    expect(await failures(signIn, 60, (index) => [school, `teacher-${index}@school.am`])).toBe(60)
    expect(await signIn.take({ address: school, subject: 'teacher-0@school.am' })).toMatchObject({
      kind: 'taken',
    })
  })

  it('make an address that tries a list of accounts wait, another of its network too', async () => {
    const { signIn } = createLimits()
    const taken = await failures(signIn, 150, (index) => [
      `2001:db8::${index}`,
      `somebody-${index}@school.am`,
    ])
    expect(taken).toBe(100)
  })

  it('let a class of thirty misread the board twice', async () => {
    const { joinCode } = createLimits()
    expect(await failures(joinCode, 60, () => [school, 'K7MPW3XX'])).toBe(60)
  })

  it('let a school in again within five minutes, whatever one of its students tried', async () => {
    vi.useFakeTimers()
    for (const limit of [createLimits().joinCode, createLimits().returnCode]) {
      expect(await failures(limit, 400, (index) => [school, `wrong-${index}`])).toBe(150)
      expect(await limit.take({ address: school, subject: 'right' })).toEqual({ kind: 'wait', seconds: 300 })
      vi.advanceTimersByTime(5 * 60 * 1000)
      expect(await limit.take({ address: school, subject: 'right' })).toMatchObject({ kind: 'taken' })
    }
  })

  it('let one address tire itself out for an hour and keep nobody else out', async () => {
    vi.useFakeTimers()
    const { joinCode } = createLimits()
    for (let minutes = 0; minutes < 60; minutes += 5) {
      await failures(joinCode, 200, (index) => [school, `wrong-${index}`])
      vi.advanceTimersByTime(5 * 60 * 1000)
    }
    await failures(joinCode, 200, (index) => [school, `wrong-${index}`])
    expect(await joinCode.take({ address: '198.51.100.1', subject: 'right' })).toMatchObject({
      kind: 'taken',
    })
  })

  it('remember nothing of what somebody invents who must wait', async () => {
    vi.useFakeTimers()
    const { joinCode } = createLimits()
    await failures(joinCode, 150, (index) => [school, `wrong-${index}`])
    // Whatever is remembered has a timer that forgets it.
    const remembered = vi.getTimerCount()
    await failures(joinCode, 1000, (index) => [school, `invented-${index}`])
    expect(vi.getTimerCount()).toBe(remembered)
    await failures(joinCode, 2000, (index) => [`address-${index}`, `code-${index}`])
    const all = vi.getTimerCount()
    await failures(joinCode, 1000, (index) => [`new-address-${index}`, `invented-${index}`])
    expect(vi.getTimerCount()).toBe(all)
  })

  it('keep the chance to guess any of 10 000 codes under 1 % a day', () => {
    expect(joinCodeSpace.live).toBe(10_000)
    expect(chanceOfAnyHit(joinCodeSpace)).toBeLessThan(0.01)
  })

  it('stop guessing in total, from however many addresses', async () => {
    const { joinCode } = createLimits()
    const most = joinCodeSpace.wrongCodesPerHour
    expect(await failures(joinCode, most + 10, (index) => [`address-${index}`, `code-${index}`])).toBe(most)
  })
})
