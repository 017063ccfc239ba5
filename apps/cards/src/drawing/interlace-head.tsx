import { interlaceBand } from '@karda/ui/ornament'
import { palettes } from '@karda/ui/tokens'

const { ink, paper, apricot } = palettes.light

/** The ornament of `knots` knots across `width` pixels: ribbons of two ink lines with paper between, and seeds. */
export function InterlaceHead({ knots, width }: { knots: number; width: number }) {
  const band = interlaceBand(knots)
  const height = Math.round((width * band.height) / band.width)
  return (
    <svg width={width} height={height} viewBox={band.viewBox} fill="none" aria-hidden="true">
      <path d={band.under} stroke={ink} strokeWidth={4.2} />
      <path d={band.under} stroke={paper} strokeWidth={2.4} />
      <path d={band.over} stroke={ink} strokeWidth={4.2} />
      <path d={band.over} stroke={paper} strokeWidth={2.4} />
      {band.seeds.map(({ x, y }) => (
        <circle key={`${x} ${y}`} cx={x} cy={y} r={1.8} fill={apricot} />
      ))}
    </svg>
  )
}
