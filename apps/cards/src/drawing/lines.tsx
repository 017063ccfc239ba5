import type { TextBlock } from './fit-block.ts'

/** A block of text, centred; its lines are already broken, and the renderer breaks nothing itself. */
export function Lines({ block: { lines, size, leading }, colour }: { block: TextBlock; colour: string }) {
  const line = {
    fontSize: size,
    height: leading,
    lineHeight: `${leading}px`,
    color: colour,
    whiteSpace: 'pre',
  } as const
  return (
    <div style={{ display: 'flex', flexDirection: 'column', alignItems: 'center' }}>
      {lines.map((text) => (
        <div key={text} style={line}>
          {text}
        </div>
      ))}
    </div>
  )
}
