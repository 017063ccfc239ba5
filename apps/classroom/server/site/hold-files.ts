import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ServedFile } from './served-file.ts'

/** How much of a site the server keeps in memory, in bytes. */
export interface MemoryLimits {
  /** The largest representation that is kept. */
  file: number
  /** All that are kept, together. */
  total: number
}

/** Room for every page of some hundred stories; a machine in a school has this to spare. */
export const defaultMemoryLimits: MemoryLimits = { file: 256 * 1024, total: 64 * 1024 * 1024 }

/**
 * Reads the site's representations into memory, by their file below the site folder, the smallest first until the
 * limits are reached: opening, reading and closing a file is most of what an answer costs. What is not held is sent
 * from the disk.
 */
export function holdFiles(
  siteFolder: string,
  files: Iterable<ServedFile>,
  limits: MemoryLimits,
): ReadonlyMap<string, Buffer> {
  const held = new Map<string, Buffer>()
  let left = limits.total
  const representations = [...files]
    .flatMap((file) => [...file.representations.values()])
    .filter(({ size }) => size <= limits.file)
    .sort((one, other) => one.size - other.size)
  for (const { file, size } of representations) {
    if (size > left) break
    if (held.has(file)) continue
    held.set(file, readFileSync(join(siteFolder, file)))
    left -= size
  }
  return held
}
