import sharp from 'sharp'
import { describe, expect, it } from 'vitest'
import { countLetterShapes } from './count-letter-shapes.ts'
import { readPicture } from './picture.ts'

/** A picture of paper with these shapes in ink. */
async function drawing(shapes: string) {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="80"><rect width="600" height="80" fill="#fbf8f2"/>${shapes}</svg>`
  return readPicture(await sharp(Buffer.from(svg)).png().toBuffer())
}

describe('countLetterShapes', () => {
  it('counts a row of empty boxes, as a font without the letters draws them, as one shape', async () => {
    const boxes = Array.from(
      { length: 20 },
      (_, index) =>
        `<rect x="${8.3 + index * 29.1}" y="14.4" width="20" height="44" fill="none" stroke="#1c1917" stroke-width="3"/>`,
    )
    expect(countLetterShapes(await drawing(boxes.join('')))).toBe(1)
  })

  it('counts different signs each once, however often they stand there', async () => {
    const signs = [
      'M0 0H30V6H6V40H0Z',
      'M0 0H6V34H30V40H0Z',
      'M12 0H18V16H30V22H18V40H12V22H0V16H12Z',
      'M0 0H30V40H24V6H0Z',
    ]
    const row = [...signs, ...signs].map(
      (path, index) => `<path transform="translate(${10 + index * 50} 20)" d="${path}" fill="#1c1917"/>`,
    )
    expect(countLetterShapes(await drawing(row.join('')))).toBe(signs.length)
  })

  it('counts nothing on empty paper', async () => {
    expect(countLetterShapes(await drawing(''))).toBe(0)
  })
})
