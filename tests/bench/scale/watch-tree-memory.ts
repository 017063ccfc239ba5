import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type ListedProcess, treeOf } from './tree-of.ts'

/** How often memory is looked at, in milliseconds. */
const interval = 250

/**
 * Follows how much memory a process holds with all that descend from it, what they share counted once, where the
 * system tells (Linux, proc(5)); `stop` gives the most in megabytes, else null.
 */
export function watchTreeMemory(root: number): { stop(): number | null } {
  let most = 0
  const look = () => {
    const kilobytes = treeOf(root, listProcesses()).map(memoryOf)
    most = Math.max(
      most,
      kilobytes.reduce((sum, part) => sum + part, 0),
    )
  }
  if (!existsSync('/proc/self/smaps_rollup')) return { stop: () => null }
  const timer = setInterval(look, interval)
  return {
    stop() {
      clearInterval(timer)
      return Math.round((most * 1024) / 1e6)
    },
  }
}

function listProcesses(): ListedProcess[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      // The name of the program stands in brackets and may hold anything, brackets too.
      const parent = /\) \S (\d+) [^)]*$/.exec(readOrNothing(`/proc/${name}/stat`))?.[1]
      return parent === undefined ? [] : [{ pid: Number(name), parent: Number(parent) }]
    })
}

/** In kilobytes: its own memory, and its part of what it shares. */
function memoryOf(pid: number): number {
  const [, kilobytes = '0'] = /^Pss:\s+(\d+)/m.exec(readOrNothing(`/proc/${pid}/smaps_rollup`)) ?? []
  return Number(kilobytes)
}

/** A process may be gone by the time one looks at it. */
function readOrNothing(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
