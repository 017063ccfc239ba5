import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import type { Exports } from './copy-exports.ts'
import { listFiles } from './list-files.ts'

/**
 * Characters and endings that a served name may not have: the first four mean something in an address, and
 * `.br` and `.gz` are the names of our own compressed files.
 */
const unservable = /[%?#\\]|\.(br|gz)$/

/** What stands in the way of assembling the two exports, in words; empty when nothing does. */
export async function exportProblems({ readerExport, cardsExport }: Exports): Promise<string[]> {
  const needed = [
    { file: join(readerExport, 'index.html'), builds: 'the reader' },
    { file: join(readerExport, '404.html'), builds: 'the reader' },
    { file: join(cardsExport, 'cards'), builds: 'the cards' },
  ]
  const missing = await Promise.all(
    needed.map(async ({ file, builds }) =>
      (await exists(file)) ? [] : [`${file}: expected the export, found nothing; build ${builds} first.`],
    ),
  )
  const problems = missing.flat()
  if (problems.length > 0) return problems
  return (await listFiles(readerExport))
    .filter((path) => unservable.test(path))
    .map(
      (path) =>
        `${join(readerExport, path)}: a name with %, ?, #, \\, or ending in .br or .gz, cannot be served.`,
    )
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined
}
