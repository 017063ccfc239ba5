import { socialCardSize } from '@karda/ui/addresses'

const margin = 76

/** Where the parts of a card stand, in pixels. */
export const layout = {
  margin,
  innerWidth: socialCardSize.width - 2 * margin,
  /** From the upper edge to the ornament. */
  head: 48,
  /** Knots of the ornament, which is as wide as the page between its margins. */
  knots: 15,
  /** Between the ornament and the imprint: title, subtitle and text, centred. */
  bodyTop: 118,
  bodyHeight: 372,
  /** The text keeps a shorter measure than the title. */
  textWidth: 920,
  /** Between title, subtitle and text. */
  gap: 26,
  /** From the lower edge to the imprint. */
  foot: 40,
} as const
