/** The answers that stay open to tell what happens; an open one would keep the process from stopping. */
export interface LiveStreams {
  /** Remembers how to close a stream, closes it at once where the server stops already; returns what forgets it. */
  add(close: () => void): () => void
  /** Closes all of them, and all that come later. */
  closeAll(): void
}

/** Streams of a server that has just started: none. */
export function createLiveStreams(): LiveStreams {
  const open = new Set<() => void>()
  let isStopping = false
  return {
    add(close) {
      if (isStopping) close()
      else open.add(close)
      return () => open.delete(close)
    },
    closeAll() {
      isStopping = true
      for (const close of open) close()
      open.clear()
    },
  }
}
