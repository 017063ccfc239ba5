import type { CpuInfo } from 'node:os'

/** The share of the processors' time, 0 to 1, that was spent on work between two readings of `os.cpus()`. */
export function busyShare(before: readonly CpuInfo[], after: readonly CpuInfo[]): number {
  const total = sum(after, wholeTime) - sum(before, wholeTime)
  const idle = sum(after, idleTime) - sum(before, idleTime)
  return total === 0 ? 0 : 1 - idle / total
}

function sum(processors: readonly CpuInfo[], time: (processor: CpuInfo) => number): number {
  return processors.reduce((total, processor) => total + time(processor), 0)
}

function idleTime({ times }: CpuInfo): number {
  return times.idle
}

function wholeTime({ times }: CpuInfo): number {
  return times.user + times.nice + times.sys + times.irq + times.idle
}
