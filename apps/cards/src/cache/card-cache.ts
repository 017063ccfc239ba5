import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** Drawn cards on disk, by their key; they outlive a build, and a continuous-integration server may keep the folder. */
export interface CardCache {
  has: (key: string) => boolean
  /** The card with this key as PNG; `draw` makes it where there is none yet. */
  read: (key: string, draw: () => Promise<Buffer>) => Promise<Buffer>
}

/** Keeps cards in `folder`, which is made when the first card is. Safe for several processes at once. */
export function createCardCache(folder: string): CardCache {
  const fileOf = (key: string) => path.join(folder, `${key}.png`)
  const has = (key: string) => existsSync(fileOf(key))
  return {
    has,
    async read(key, draw) {
      if (has(key)) return readFileSync(fileOf(key))
      const png = await draw()
      mkdirSync(folder, { recursive: true })
      const unfinished = `${fileOf(key)}.${process.pid}`
      writeFileSync(unfinished, png)
      renameSync(unfinished, fileOf(key))
      return png
    },
  }
}
