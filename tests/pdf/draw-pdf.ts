import sharp from 'sharp'
import { pdfLibrary } from './pdf-library.ts'

/** Pixels of a picture to a point of paper. */
const scale = 1.3
/** Black, white and the greys at the edges of letters; a page is then a quarter of its size. */
const colours = 8

/** Each page of a PDF as a PNG. */
export async function drawPdf(pdf: Uint8Array): Promise<Buffer[]> {
  const document = await (await pdfLibrary()).loadDocument(pdf)
  const pictures: Buffer[] = []
  for (const page of document.pages()) {
    const { data } = await page.render({
      scale,
      render: ({ data: pixels, width, height }) =>
        sharp(pixels, { raw: { width, height, channels: 4 } })
          .flatten({ background: '#fff' })
          .png({ palette: true, colours, compressionLevel: 9 })
          .toBuffer(),
    })
    pictures.push(Buffer.from(data))
  }
  document.destroy()
  return pictures
}
