import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { FontFile } from './font-file.ts'

/** The subsets of Noto Serif Armenian, the commonest script of a card first. */
const subsets = ['armenian', 'latin', 'latin-ext']

/**
 * Reads the fonts of the cards from the dependencies of the app in `appFolder`. Each subset is a family of its own:
 * the renderer takes only one file of a family, and looks for a missing letter in the next family.
 */
export function loadFontFiles(appFolder: string): FontFile[] {
  const folder = path.join(appFolder, 'node_modules/@fontsource/noto-serif-armenian/files')
  return subsets.map((subset) => ({
    family: `Noto Serif Armenian ${subset}`,
    data: readFileSync(path.join(folder, `noto-serif-armenian-${subset}-400-normal.woff`)),
  }))
}
