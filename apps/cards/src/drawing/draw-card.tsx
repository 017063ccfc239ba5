import { socialCardSize } from '@karda/ui/addresses'
import type { MeasureText } from '@karda/ui/typesetting'
import { ImageResponse } from '@vercel/og'
import sharp from 'sharp'
import type { CardWords } from '../cards/card-words.ts'
import type { FontFile } from '../fonts/font-file.ts'
import { CardPage } from './card-page.tsx'
import { composeCard } from './compose-card.ts'

/**
 * Quality of the palette, of 100. Of four inks on paper, 80 keeps about 32 shades: letters and ribbons stay smooth and
 * the picture weighs a third. (`colours` cannot say so: the encoder knows 16 or 256.)
 */
const paletteQuality = 80

/** What cards are drawn with. */
export interface DrawingTools {
  fonts: readonly FontFile[]
  measure: MeasureText
}

/** Draws a card as a PNG of `socialCardSize`. */
export async function drawCard(words: CardWords, { fonts, measure }: DrawingTools): Promise<Buffer> {
  const page = (
    <CardPage
      composed={composeCard(words, measure)}
      fontFamily={fonts.map(({ family }) => `"${family}"`).join(', ')}
    />
  )
  const drawing = new ImageResponse(page, {
    ...socialCardSize,
    fonts: fonts.map(({ family, data }) => ({ name: family, data, weight: 400, style: 'normal' })),
  })
  return sharp(Buffer.from(await drawing.arrayBuffer()))
    .png({ palette: true, quality: paletteQuality, dither: 0, compressionLevel: 9, effort: 7 })
    .toBuffer()
}
