import pixelmatch from 'pixelmatch'
import type { Picture } from './picture.ts'

/**
 * Pixels in which a card may differ from the stored one, for the drawing of edges differs a little from computer to
 * computer. The shortest line of a card, the name of its language, has more than three times as many.
 */
export const toleratedPixels = 75

/** How many pixels of two pictures of the same size differ so that they are seen to. */
export function differentPixels(one: Picture, other: Picture): number {
  return pixelmatch(one.data, other.data, undefined, one.width, one.height)
}
