import { socialCardSize } from '@karda/ui/addresses'
import { palettes } from '@karda/ui/tokens'
import type { ReactNode } from 'react'
import type { ComposedCard } from './compose-card.ts'
import { InterlaceHead } from './interlace-head.tsx'
import { layout } from './layout.ts'
import { Lines } from './lines.tsx'

const { paper, ink, quiet, pomegranate } = palettes.light

interface CardPageProps {
  composed: ComposedCard
  /** Font families in the order in which a letter is looked for. */
  fontFamily: string
}

/** A whole card, laid out like the title page of a book: ornament, title, what it is about, imprint. */
export function CardPage({ composed, fontFamily }: CardPageProps) {
  const { title, subtitle, text, wordmark, notes } = composed
  return (
    <div
      style={{
        ...socialCardSize,
        position: 'relative',
        display: 'flex',
        backgroundColor: paper,
        fontFamily,
      }}
    >
      <Part top={layout.head}>
        <InterlaceHead knots={layout.knots} width={layout.innerWidth} />
      </Part>
      <Part top={layout.bodyTop} height={layout.bodyHeight}>
        <Lines block={title} colour={ink} />
        {subtitle.lines.length > 0 && <Lines block={subtitle} colour={ink} />}
        {text.lines.length > 0 && <Lines block={text} colour={quiet} />}
      </Part>
      <Part bottom={layout.foot} gap={0}>
        <Lines block={wordmark} colour={pomegranate} />
        <Lines block={notes} colour={quiet} />
      </Part>
    </div>
  )
}

interface PartProps {
  top?: number
  bottom?: number
  height?: number
  gap?: number
  children: ReactNode
}

/** A part of the page between its margins; what it holds stands in the middle. */
function Part({ children, gap = layout.gap, ...place }: PartProps) {
  return (
    <div
      style={{
        ...place,
        position: 'absolute',
        left: layout.margin,
        width: layout.innerWidth,
        display: 'flex',
        flexDirection: 'column',
        justifyContent: 'center',
        gap,
      }}
    >
      {children}
    </div>
  )
}
