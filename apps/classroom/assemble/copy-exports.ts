import { cp } from 'node:fs/promises'
import { basename, extname, join } from 'node:path'
import { listFiles } from './list-files.ts'

/** The two exported folders that become one site. */
export interface Exports {
  /** The reader's export: everything in it is served, except hidden files. */
  readerExport: string
  /** The cards' export: only the PNG files of its `cards/` folder are served. */
  cardsExport: string
  /** What the classroom's pages load, as its build wrote it; left out where there is no classroom. */
  classroomScripts?: string
}

/** Copies what is served of both exports, and what the classroom's pages load, into `folder`. */
export async function copyExports(
  { readerExport, cardsExport, classroomScripts }: Exports,
  folder: string,
): Promise<void> {
  await cp(readerExport, folder, {
    recursive: true,
    filter: (source) => source === readerExport || !basename(source).startsWith('.'),
  })
  const cards = await listFiles(join(cardsExport, 'cards'))
  for (const card of cards.filter((path) => extname(path) === '.png')) {
    await cp(join(cardsExport, 'cards', card), join(folder, 'cards', card))
  }
  // Every name in there holds a hash of its content or of the build, so none meets one of the reader's.
  if (classroomScripts) await cp(classroomScripts, join(folder, '_next/static'), { recursive: true })
}
