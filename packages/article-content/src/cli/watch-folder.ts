import { watch } from 'node:fs'
import { checkFolder } from './check-folder.ts'
import type { CommandResult } from './command-result.ts'

/** Milliseconds without a change after which stories are checked: editors write a file in several steps. */
const quietTime = 100

/** How a folder is watched: what each check is given to, and what ends it. */
export interface Watch {
  show: (result: CommandResult) => void
  signal: AbortSignal
}

/**
 * Checks the stories in a folder, and again after each change in it, until the signal; then the result is 0. It is 2, at
 * once, where there is no such folder or no longer.
 */
export function watchFolder(folder: string, { show, signal }: Watch): Promise<CommandResult> {
  const first = checkFolder(folder)
  if (first.exitCode === 2) return Promise.resolve(first)
  return new Promise((resolve, reject) => {
    let pause: NodeJS.Timeout | undefined
    let last: CommandResult = { exitCode: 0, output: '' }
    const watcher = watch(folder, { recursive: true, signal })
    const check = () => {
      try {
        const result = checkFolder(folder)
        if (result.exitCode !== 2) return show(result)
        last = result
        watcher.close()
      } catch (error) {
        // A file that was there a moment ago is being replaced or taken away: whichever, a change follows.
        if (!isGone(error)) watcher.emit('error', error)
      }
    }
    watcher.on('change', () => {
      clearTimeout(pause)
      pause = setTimeout(check, quietTime)
    })
    watcher.on('error', reject)
    watcher.on('close', () => {
      clearTimeout(pause)
      resolve(last)
    })
    // Only now, so that no change is missed between the two.
    check()
  })
}

function isGone(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT'
}
