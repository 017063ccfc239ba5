import { describe, expect, it, vi } from 'vitest'
import { createLiveStreams } from './live-streams.ts'

describe('live streams', () => {
  it('are all closed when the server stops', () => {
    const streams = createLiveStreams()
    const close = [vi.fn(), vi.fn()]
    for (const one of close) streams.add(one)
    streams.closeAll()
    for (const one of close) expect(one).toHaveBeenCalledOnce()
  })

  it('are closed at once when they begin while the server stops', () => {
    const streams = createLiveStreams()
    streams.closeAll()
    const close = vi.fn()
    streams.add(close)
    expect(close).toHaveBeenCalledOnce()
  })

  it('are forgotten when their reader has gone', () => {
    const streams = createLiveStreams()
    const close = vi.fn()
    streams.add(close)()
    streams.closeAll()
    expect(close).not.toHaveBeenCalled()
  })
})
