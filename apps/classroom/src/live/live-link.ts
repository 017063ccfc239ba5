import type { LiveView } from './live-view.ts'

/** Why a live view will not be brought up to date any more. */
export type LiveEnd = 'signed-out' | 'gone' | 'elsewhere'

/** How a page stands to the server. `since` is when it last heard of it, in milliseconds since 1970. */
export type LiveConnection =
  | { kind: 'connecting' }
  | { kind: 'live' }
  | { kind: 'lost'; since: number }
  | { kind: 'over'; reason: LiveEnd }

/** What is told of a live view. */
export interface LiveListener {
  see(view: LiveView): void
  connection(connection: LiveConnection): void
}

/** Milliseconds; the server gives a sign of life every ten seconds. */
const longestSilence = 25_000
const checkInterval = 5000

/**
 * Follows a live view at an address, and follows it again when the connection breaks, when the server starts anew, and
 * when the computer wakes up and does not know yet that its connection is none. Returns what ends it.
 */
export function followLiveView(address: string, listener: LiveListener): () => void {
  let source: EventSource | undefined
  let heardAt = Date.now()
  let triedAt = 0
  let isAsking = false
  let isOver = false

  const hear = () => {
    heardAt = Date.now()
    listener.connection({ kind: 'live' })
  }
  const open = () => {
    source?.close()
    triedAt = Date.now()
    source = new EventSource(address)
    source.addEventListener('picture', ({ data }: MessageEvent<string>) => {
      listener.see(JSON.parse(data))
      hear()
    })
    source.addEventListener('beat', hear)
    source.addEventListener('over', ({ data }: MessageEvent<string>) => endFor(endOf(data)))
    source.addEventListener('error', () => listener.connection({ kind: 'lost', since: heardAt }))
  }
  const endFor = (reason: LiveEnd) => {
    stop()
    listener.connection({ kind: 'over', reason })
  }
  // A browser does not say what it was answered in place of a stream: by a server that has none for this page any more,
  // or by a proxy without its server.
  const askAndOpen = async () => {
    if (isAsking) return
    isAsking = true
    const reason = await endSaidAt(address)
    isAsking = false
    if (isOver) return
    if (reason) endFor(reason)
    else open()
  }
  const check = () => {
    const isSilent = Date.now() - Math.max(heardAt, triedAt) > longestSilence
    // A browser tries again by itself, but not after an answer that is no stream.
    const hasGivenUp = source?.readyState === EventSource.CLOSED
    if (!isSilent && !hasGivenUp) return
    listener.connection({ kind: 'lost', since: heardAt })
    if (hasGivenUp) askAndOpen()
    else open()
  }
  const onReturn = ({ persisted }: PageTransitionEvent) => {
    if (persisted) open()
  }
  const timer = setInterval(check, checkInterval)
  window.addEventListener('online', check)
  window.addEventListener('pageshow', onReturn)
  document.addEventListener('visibilitychange', check)
  const stop = () => {
    isOver = true
    clearInterval(timer)
    window.removeEventListener('online', check)
    window.removeEventListener('pageshow', onReturn)
    document.removeEventListener('visibilitychange', check)
    source?.close()
  }
  open()
  return stop
}

/** Why there is no stream at an address any more; undefined where there may be one, or nobody answers. */
async function endSaidAt(address: string): Promise<LiveEnd | undefined> {
  try {
    const signal = AbortSignal.timeout(checkInterval)
    const { status } = await fetch(address, { method: 'HEAD', cache: 'no-store', signal })
    return status === 401 ? 'signed-out' : status === 404 ? 'gone' : undefined
  } catch {
    // The connection itself is none, which the page says already.
    return undefined
  }
}

function endOf(data: string): LiveEnd {
  return data === 'signed-out' || data === 'elsewhere' ? data : 'gone'
}
