import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { socialCardSize } from '@karda/ui/addresses'
import { interlaceBand } from '@karda/ui/ornament'
import { palettes } from '@karda/ui/tokens'
import { layout } from '../drawing/layout.ts'
import type { FontFile } from '../fonts/font-file.ts'

/** Folders whose source decides what a card looks like, from the app's own. */
const drawingFolders = ['src/drawing', 'src/fonts', 'node_modules/@karda/ui/src/typesetting']
/** What turns that source into pixels; another version may turn it into others. */
const renderers = ['@vercel/og', 'sharp']

/**
 * A hash of everything but the words that decides what a card looks like: the source that draws it, size, colours,
 * ornament, fonts and the versions of the renderers. `appFolder` is the root of this app.
 */
export function designVersion(appFolder: string, fonts: readonly FontFile[]): string {
  const hash = createHash('sha256')
  for (const file of drawingFolders.flatMap((folder) => sourceFiles(path.join(appFolder, folder)))) {
    hash.update(readFileSync(file))
  }
  for (const renderer of renderers) {
    hash.update(readFileSync(path.join(appFolder, 'node_modules', renderer, 'package.json')))
  }
  for (const { family, data } of fonts) hash.update(family).update(data)
  hash.update(JSON.stringify([socialCardSize, palettes.light, interlaceBand(layout.knots)]))
  return hash.digest('hex')
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder)
    .filter((name) => !/\.test\.tsx?$/.test(name))
    .sort()
    .map((name) => path.join(folder, name))
}
