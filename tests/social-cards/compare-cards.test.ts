import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { blankEachLine } from './blank-lines.ts'
import { differentPixels, toleratedPixels } from './compare-cards.ts'
import { readPicture } from './picture.ts'
import { storedCardFile } from './stored-card.ts'

const folder = dirname(storedCardFile('/cards/any.png'))

describe('differentPixels', () => {
  it.each(readdirSync(folder))('are too many where %s lacks any one of its lines', async (name) => {
    const card = await readPicture(readFileSync(join(folder, name)))
    const without = blankEachLine(card)
    // The ornament, a headline, a standfirst, the name and the language, each a line at least.
    expect(without.length).toBeGreaterThanOrEqual(5)
    for (const blanked of without) expect(differentPixels(blanked, card)).toBeGreaterThan(toleratedPixels)
  })

  it('are none between a card and itself', async () => {
    const [name = ''] = readdirSync(folder)
    const card = await readPicture(readFileSync(join(folder, name)))
    expect(differentPixels(card, card)).toBe(0)
  })
})
