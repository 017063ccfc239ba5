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
const noon = Date.UTC(2026, 8, 1, 12)

beforeEach(() => {
  vi.useFakeTimers({ now: noon })
  vi.stubGlobal('EventSource', SampleSource)
  vi.stubGlobal('window', new EventTarget())
  vi.stubGlobal('document', new EventTarget())
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

  it('waits while the browser itself connects again, and does so where the browser has given up', () => {
    follow()
    latestSource().dispatchEvent(new Event('error'))
    expect(told.at(-1)).toEqual({ kind: 'lost', since: noon })
    vi.advanceTimersByTime(5000)
    expect(SampleSource.opened).toHaveLength(1)
    latestSource().close()
    vi.advanceTimersByTime(5000)
    expect(SampleSource.opened).toHaveLength(2)
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
