import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { designVersion } from './design-version.ts'

const fonts = [{ family: 'Serif', data: Buffer.from('font') }]
let appFolder = ''

beforeEach(() => {
  appFolder = mkdtempSync(path.join(tmpdir(), 'design-version-'))
  write('src/drawing/page.tsx', 'page')
  write('src/fonts/open-fonts.ts', 'fonts')
  write('node_modules/@karda/ui/src/typesetting/measure.ts', 'measure')
  write('node_modules/@vercel/og/package.json', '{"version":"1.0.0"}')
  write('node_modules/sharp/package.json', '{"version":"1.0.0"}')
})

afterEach(() => rmSync(appFolder, { recursive: true }))

describe('designVersion', () => {
  it('stays the same while nothing that draws changes', () => {
    const before = designVersion(appFolder, fonts)
    write('src/drawing/page.test.ts', 'test')
    write('src/cards/words.ts', 'words')
    expect(designVersion(appFolder, fonts)).toBe(before)
  })

  it.each([
    ['the drawing', 'src/drawing/page.tsx', 'another page'],
    ['the measuring', 'node_modules/@karda/ui/src/typesetting/measure.ts', 'another measure'],
    ['the renderer', 'node_modules/@vercel/og/package.json', '{"version":"1.0.1"}'],
    ['the encoder', 'node_modules/sharp/package.json', '{"version":"1.0.1"}'],
  ])('changes with %s', (_name, file, content) => {
    const before = designVersion(appFolder, fonts)
    write(file, content)
    expect(designVersion(appFolder, fonts)).not.toBe(before)
  })

  it('changes with the fonts', () => {
    const others = [{ family: 'Serif', data: Buffer.from('another font') }]
    expect(designVersion(appFolder, others)).not.toBe(designVersion(appFolder, fonts))
  })
})

function write(file: string, content: string) {
  const target = path.join(appFolder, file)
  mkdirSync(path.dirname(target), { recursive: true })
  writeFileSync(target, content)
}
