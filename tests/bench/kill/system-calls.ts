/** A call of the operating system, as `strace` tells of it. */
export interface SystemCall {
  /** The number of the thread that made it. */
  thread: string
  name: string
  /** What it was given and what it gave back, between its brackets. */
  content: string
  /** The descriptor that comes first in `content`, as text. */
  descriptor: string
  hasSucceeded: boolean
  /** The lines at which it begins and is over. */
  begun: number
  over: number
}

const whole = /^(\d+)\s+(\w+)\((.*)\)\s+= (-?\d+)/s
const beginning = /^(\d+)\s+(\w+)\((.*) <unfinished \.\.\.>$/s
const end = /^(\d+)\s+<\.\.\. (\w+) resumed>(.*)\)\s+= (-?\d+)/s

/**
 * The calls in what `strace -f` wrote, in the order in which they were over. A call during which another thread makes one
 * is told in two lines; one that is never over is left out.
 */
export function systemCalls(trace: string): SystemCall[] {
  const begunByThread = new Map<string, { name: string; content: string; line: number }>()
  const calls: SystemCall[] = []
  for (const [line, text] of trace.split('\n').entries()) {
    const [, beginner = '', name = '', content = ''] = beginning.exec(text) ?? []
    if (beginner) {
      begunByThread.set(beginner, { name, content, line })
      continue
    }
    const first = whole.exec(text)
    const second = end.exec(text)
    const [, thread = '', called = '', rest = '', result = ''] = first ?? second ?? []
    const begun = second ? begunByThread.get(thread) : { name: called, content: '', line }
    if (!thread || begun?.name !== called) continue
    const all = begun.content + rest
    calls.push({
      thread,
      name: called,
      content: all,
      descriptor: /^\d+/.exec(all)?.[0] ?? '',
      hasSucceeded: Number(result) >= 0,
      begun: begun.line,
      over: line,
    })
  }
  return calls
}
