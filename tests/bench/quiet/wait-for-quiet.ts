import { cpus } from 'node:os'
import { setTimeout as wait } from 'node:timers/promises'
import { busyShare } from './busy-share.ts'

/** How busy other work may keep the processors, 0 to 1. */
const quietShare = 0.1

/** How long to wait for quiet, in milliseconds. */
const waitLimit = 120_000

/**
 * Waits until other work leaves the processors alone, for what is measured by time suffers from it. After two minutes
 * it says that the machine is busy, and lets the measuring go on: the figure will be worse than the product.
 */
export async function waitForQuiet(): Promise<void> {
  const limit = AbortSignal.timeout(waitLimit)
  let share = await measureShare()
  while (share > quietShare) {
    if (limit.aborted) {
      console.log(`The machine is ${Math.round(share * 100)} % busy with other work: expect worse figures.`)
      return
    }
    share = await measureShare()
  }
}

async function measureShare(): Promise<number> {
  const before = cpus()
  await wait(1500)
  return busyShare(before, cpus())
}
