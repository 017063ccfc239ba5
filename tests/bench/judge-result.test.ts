import { describe, expect, it } from 'vitest'
import type { BenchResult } from './bench-result.ts'
import { judgeResult } from './judge-result.ts'

const perfectFigures = {
  performance: 100,
  accessibility: 100,
  bestPractices: 100,
  seo: 100,
  totalBlockingTime: 0,
  cumulativeLayoutShift: 0,
  largestContentfulPaint: 1200,
  interactive: 1300,
}

const inRunningProcess = { performance: 100, totalBlockingTime: 0 }

const quizPages = { '/en/armenia-csto/quiz/': { ...perfectFigures, performance: 90, interactive: 1999 } }

const quizStart = {
  path: '/hy/armenia-csto/quiz/',
  fetchedAhead: 3000,
  pressedAtOnce: 4000,
  pressedWhenFetched: 1999,
}

const missed = (result: BenchResult) =>
  judgeResult(result)
    .filter(({ isMet }) => !isMet)
    .map(({ figure }) => figure)

const weight = (
  storyBytes: number,
  frameworkScriptBytes: number,
  ownScriptBytes: number,
  quizBytes = 160_000,
) => missed({ bench: 'weight', storyBytes, frameworkScriptBytes, ownScriptBytes, quizBytes, pages: {} })

const servers = (ratioToNextStart: number) =>
  missed({
    bench: 'static',
    ratioToNextStart,
    requestsPerSecond: 5000,
    nextRequestsPerSecond: 1000,
    rounds: [],
  })

describe('judgeResult', () => {
  it('lets a story page weigh exactly its budget, without framework script', () => {
    expect(weight(45_000, 0, 8000)).toEqual([])
  })

  it('misses each budget of the page by one byte', () => {
    expect(weight(45_001, 1, 8001)).toEqual(['45001 bytes', '1 bytes', '8001 bytes'])
  })

  it('misses the budget of a quiz by one byte', () => {
    expect(weight(45_000, 0, 8000, 160_001)).toEqual(['160001 bytes'])
  })

  it('wants a quiz to be interactive in under two seconds', () => {
    const slow = { '/en/armenia-csto/quiz/': { ...perfectFigures, interactive: 2000 } }
    const result = { bench: 'lighthouse', ...perfectFigures, pages: {}, quizStart, inRunningProcess } as const
    expect(missed({ ...result, quizPages })).toEqual([])
    expect(missed({ ...result, quizPages: slow })).toEqual(['2000 ms'])
  })

  it('wants a quiz to work in under two seconds of a press, once it is loaded', () => {
    const result = { bench: 'lighthouse', ...perfectFigures, pages: {}, quizPages, inRunningProcess } as const
    expect(missed({ ...result, quizStart })).toEqual([])
    expect(missed({ ...result, quizStart: { ...quizStart, pressedWhenFetched: 2000 } })).toEqual(['2000 ms'])
  })

  it('wants every Lighthouse score at 100', () => {
    const result = { ...perfectFigures, performance: 99, accessibility: 98, bestPractices: 97, seo: 96 }
    expect(
      missed({ bench: 'lighthouse', ...result, pages: {}, quizPages, quizStart, inRunningProcess }),
    ).toEqual(['99', '98', '97', '96'])
  })

  it('wants no blocking time and no layout shift', () => {
    const result = { ...perfectFigures, totalBlockingTime: 0.5, cumulativeLayoutShift: 0.001 }
    expect(
      missed({ bench: 'lighthouse', ...result, pages: {}, quizPages, quizStart, inRunningProcess }),
    ).toEqual(['0.5 ms', '0.001'])
  })

  it('is content with perfect Lighthouse figures, however late the largest paint', () => {
    const result = { ...perfectFigures, largestContentfulPaint: 9000 }
    expect(
      missed({ bench: 'lighthouse', ...result, pages: {}, quizPages, quizStart, inRunningProcess }),
    ).toEqual([])
  })

  it('does not let a browser process that already runs excuse a missed score', () => {
    const result = { ...perfectFigures, performance: 97, pages: {}, quizPages, quizStart, inRunningProcess }
    expect(missed({ bench: 'lighthouse', ...result })).toEqual(['97'])
  })

  it('wants five times the pages of next start', () => {
    expect([servers(5), servers(4.99)]).toEqual([[], ['4.99 times (5000 against 1000)']])
  })

  it('wants the largest card under 60 kB', () => {
    const result = { bench: 'cards', cards: 10, largest: '/cards/hy/about.png' } as const
    expect([
      missed({ ...result, largestBytes: 60_000 }),
      missed({ ...result, largestBytes: 60_001 }),
    ]).toEqual([[], ['60001 bytes']])
  })

  it('wants no answer lost or doubled, none refused for good, and the disk synced first', () => {
    const kill = { bench: 'kill', database: 'postgres', victim: 'database', kills: 30, seconds: 60 } as const
    const counts = { acknowledged: 9000, unacknowledged: 2, refused: 70, slowestReturn: 300 }
    const perfect = { ...kill, ...counts, lost: 0, doubled: 0, mistaken: 0, syncsBeforeReply: true }
    expect(missed(perfect)).toEqual([])
    expect(missed({ ...perfect, syncsBeforeReply: null })).toEqual([])
    const poor = { ...perfect, lost: 1, doubled: 2, seconds: 61, mistaken: 3, syncsBeforeReply: false }
    expect(missed(poor)).toEqual(['1, 2', '61 s', '3 (70 were to come again)', 'no'])
  })

  it('wants many stories built in time, in memory, and as quickly a page as few', () => {
    const scale = {
      bench: 'scale',
      stories: 100,
      pages: 4700,
      seconds: 188,
      millisecondsPerPage: 40,
      peakMegabytes: 2000,
      tenthMillisecondsPerPage: 40,
      unchangedSeconds: 2.9,
    } as const
    expect(missed(scale)).toEqual([])
    expect(missed({ ...scale, peakMegabytes: null, millisecondsPerPage: 30.1 })).toEqual(['not known'])
    const poor = { ...scale, millisecondsPerPage: 44.1, peakMegabytes: 2001, unchangedSeconds: 3 }
    expect(missed(poor)).toEqual(['44.1 ms a page (188 s)', '44.1 ms, 40 ms', '2001 MB', '3 s'])
  })

  it('gives the time of a build without a bar', () => {
    const [judgement] = judgeResult({ bench: 'build', pages: 10, seconds: 20, millisecondsPerPage: 2000 })
    expect(judgement).toMatchObject({ figure: '20 s (2000 ms a page)', isMet: true })
    expect(judgement).not.toHaveProperty('bar')
  })
})
