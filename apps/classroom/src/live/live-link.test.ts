import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { followLiveView, type LiveConnection } from './live-link.ts'

/** What a browser offers of a stream, as far as a live view needs it; the test says what arrives. */
class SampleSource extends EventTarget {
  static readonly CLOSED = 2
  static opened: SampleSource[] = []
  readyState = 1

  constructor() {
    super()
    SampleSource.opened.push(this)
  }

  close(): void {
    this.readyState = SampleSource.CLOSED
  }

  arrive(name: string, data = '1'): void {
    this.dispatchEvent(new MessageEvent(name, { data }))
  }
}

let told: LiveConnection[] = []
let seen: unknown[] = []
let answer: () => Promise<{ status: number }>
const noon = Date.UTC(2026, 8, 1, 12)

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  vi.stubGlobal('EventSource', SampleSource)
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
  vi.stubGlobal('fetch', () => answer())
  answer = async () => ({ status: 200 })
  SampleSource.opened = []
  told = []
  seen = []
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

function follow(): () => void {
  return followLiveView('/live/', {
    see: (view) => seen.push(view),
    connection: (connection) => told.push(connection),
  })
}

function latestSource(): SampleSource {
  const source = SampleSource.opened.at(-1)
  if (!source) throw new Error('No stream was opened.')
  return source
}

describe('the link of a live view', () => {
  it('shows what arrives and says that the connection stands', () => {
    follow()
    latestSource().arrive('picture', '{"status":"Open."}')
    expect(seen).toEqual([{ status: 'Open.' }])
    expect(told).toEqual([{ kind: 'live' }])
  })

  it('says since when it has heard nothing, and opens a stream anew after a silence, as after sleep', () => {
    follow()
    latestSource().arrive('beat')
    vi.advanceTimersByTime(20_000)
    expect(SampleSource.opened).toHaveLength(1)
    vi.advanceTimersByTime(10_000)
    expect(SampleSource.opened).toHaveLength(2)
    expect(SampleSource.opened[0]?.readyState).toBe(SampleSource.CLOSED)
    expect(told.at(-1)).toEqual({ kind: 'lost', since: noon })
    latestSource().arrive('beat')
    expect(told.at(-1)).toEqual({ kind: 'live' })
  })

  it('waits while the browser itself connects again, and does so where the browser has given up', async () => {
    follow()
    latestSource().dispatchEvent(new Event('error'))
    expect(told.at(-1)).toEqual({ kind: 'lost', since: noon })
    await vi.advanceTimersByTimeAsync(5000)
    expect(SampleSource.opened).toHaveLength(1)
    latestSource().close()
    await vi.advanceTimersByTimeAsync(5000)
    expect(SampleSource.opened).toHaveLength(2)
  })

  it.each([
    ['a proxy answers in place of the server', async () => ({ status: 502 })],
    ['nobody answers', () => Promise.reject(new TypeError('Failed to fetch'))],
  ])('keeps trying where %s', async (_title, unable) => {
    follow()
    answer = unable
    for (let tries = 2; tries < 10; tries += 1) {
      latestSource().close()
      await vi.advanceTimersByTimeAsync(5000)
      expect(SampleSource.opened).toHaveLength(tries)
    }
    expect(told.at(-1)).toEqual({ kind: 'lost', since: noon })
  })

  it.each([
    [401, 'signed-out'],
    [404, 'gone'],
  ] as const)('is over where the server has no stream for it any more: %i, %s', async (status, reason) => {
    follow()
    answer = async () => ({ status })
    latestSource().close()
    await vi.advanceTimersByTimeAsync(5000)
    expect(told.at(-1)).toEqual({ kind: 'over', reason })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(SampleSource.opened).toHaveLength(1)
  })

  it('opens nothing where its page went while it asked', async () => {
    const stop = follow()
    const { promise, resolve } = Promise.withResolvers<{ status: number }>()
    answer = () => promise
    latestSource().close()
    await vi.advanceTimersByTimeAsync(5000)
    stop()
    resolve({ status: 200 })
    await vi.advanceTimersByTimeAsync(120_000)
    expect(SampleSource.opened).toHaveLength(1)
  })

  it.each(['signed-out', 'gone', 'elsewhere'])('opens nothing any more when it is over: %s', (reason) => {
    follow()
    latestSource().arrive('over', reason)
    expect(told).toEqual([{ kind: 'over', reason }])
    vi.advanceTimersByTime(120_000)
    expect(SampleSource.opened).toHaveLength(1)
    expect(latestSource().readyState).toBe(SampleSource.CLOSED)
  })

  it('leaves nothing open when its page goes', () => {
    follow()()
    vi.advanceTimersByTime(120_000)
    expect(SampleSource.opened.map(({ readyState }) => readyState)).toEqual([SampleSource.CLOSED])
  })
})
