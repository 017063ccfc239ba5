/** Writes to a stream of server-sent events (HTML Standard, section 9.2). */
export interface EventSender {
  /** Sends an event of one line of data; where the reader is slow, the latest of each name replaces those before it. */
  send(name: string, data: string): void
  /** Ends the stream after what was sent. */
  end(): void
}

/** Milliseconds after which a browser tries again when the connection breaks. */
const retryAfter = 2000

/** A stream of events: `begin` writes to it, and returns what is done once it has ended or its reader has gone. */
export function eventStream(begin: (sender: EventSender) => () => void): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder()
  const waiting = new Map<string, string>()
  let finish: (() => void) | undefined
  let isOver = false
  const finishOnce = () => {
    isOver = true
    finish?.()
    finish = undefined
  }
  const flush = (controller: ReadableStreamDefaultController<Uint8Array>) => {
    // Whatever is enqueued may be read at once, and more be asked for.
    const texts = [...waiting.values()]
    waiting.clear()
    for (const text of texts) controller.enqueue(encoder.encode(text))
  }
  return new ReadableStream<Uint8Array>({
    start(controller) {
      controller.enqueue(encoder.encode(`retry: ${retryAfter}\n\n`))
      finish = begin({
        send(name, data) {
          if (isOver) return
          waiting.delete(name)
          waiting.set(name, `event: ${name}\ndata: ${data}\n\n`)
          if ((controller.desiredSize ?? 0) > 0) flush(controller)
        },
        end() {
          if (isOver) return
          flush(controller)
          controller.close()
          finishOnce()
        },
      })
      // It may have ended while it began.
      if (isOver) finishOnce()
    },
    pull: flush,
    cancel: finishOnce,
  })
}
