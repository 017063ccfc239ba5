import { interlaceBand } from '@karda/ui/ornament'
import { palettes } from '@karda/ui/tokens'

/** How an icon stands on its ground: with air as a picture of its own, or to be cut to any shape by the system. */
export type IconKind = 'plain' | 'maskable'

/** The house's sign, one knot of the interlace on pomegranate, as an SVG picture. */
export function iconSvg(kind: IconKind): string {
  const { paper, pomegranate, apricot } = palettes.light
  const knot = interlaceBand(1)
  // A mask may cut off all beyond the middle four fifths of a picture.
  const scale = (kind === 'maskable' ? 54 : 76) / knot.width
  const place = (100 - knot.width * scale) / 2
  const seed = knot.seeds
    .map(({ x, y }) => `<circle cx="${x}" cy="${y}" r="2.2" fill="${apricot}"/>`)
    .join('')
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100"><rect width="100" height="100" rx="${kind === 'maskable' ? 0 : 18}" fill="${pomegranate}"/><g transform="translate(${place} ${place}) scale(${scale})" fill="none"><path d="${knot.under}" stroke="${paper}" stroke-width="5.6"/><path d="${knot.under}" stroke="${pomegranate}" stroke-width="2"/><path d="${knot.over}" stroke="${paper}" stroke-width="5.6"/><path d="${knot.over}" stroke="${pomegranate}" stroke-width="2"/>${seed}</g></svg>
`
}
