import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { iconSvg } from './icon-svg.ts'

const pictures = [
  { name: 'icon-32.png', size: 32, kind: 'plain' },
  { name: 'icon-192.png', size: 192, kind: 'plain' },
  { name: 'icon-512.png', size: 512, kind: 'plain' },
  { name: 'icon-maskable-512.png', size: 512, kind: 'maskable' },
  { name: 'apple-touch-icon.png', size: 180, kind: 'maskable' },
] as const

/** Draws the site's icons into a folder. */
export async function buildIcons(folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'icon.svg'), iconSvg('plain'))
  for (const { name, size, kind } of pictures) {
    await sharp(Buffer.from(iconSvg(kind)), { density: 600 })
      .resize(size, size)
      // So small, it has no room for more shades; and every page loads it.
      .png({ compressionLevel: 9, palette: true, colours: size > 32 ? 32 : 16 })
      .toFile(join(folder, name))
  }
}
