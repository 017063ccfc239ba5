import { globSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { siteFolder } from '../../site/site-folder.ts'
import type { CardsResult } from '../bench-result.ts'
import { largestCard } from './largest-card.ts'

/** Weighs every social card of the built site. */
export function measureCards(): CardsResult {
  const files = globSync('cards/**/*.png', { cwd: siteFolder })
  return largestCard(
    files.map((file) => ({
      address: `/${file.replaceAll(sep, '/')}`,
      bytes: statSync(join(siteFolder, file)).size,
    })),
  )
}
