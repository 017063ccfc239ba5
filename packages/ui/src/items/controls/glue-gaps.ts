import type { GapItem } from '@karda/assessment'

/** A run of a text with gaps as it is set: a gap carries what stands against it with no space between. */
export type GapRun =
  | { kind: 'text'; text: string }
  | { kind: 'gap'; id: string; before: string; after: string }

/** Joins each gap with the signs that stand against it, as in `(…),`: a line may break on either side of a field. */
export function glueGaps(pieces: GapItem['text']): GapRun[] {
  return pieces.flatMap((piece, index): GapRun[] => {
    const previous = pieces[index - 1]
    const next = pieces[index + 1]
    if (piece.kind === 'gap') {
      const before = previous?.kind === 'text' ? trailing(rest(previous.text, pieces[index - 2])) : ''
      return [{ ...piece, before, after: next?.kind === 'text' ? leading(next.text) : '' }]
    }
    const behind = rest(piece.text, previous)
    const text = next?.kind === 'gap' ? behind.slice(0, behind.length - trailing(behind).length) : behind
    return text === '' ? [] : [{ kind: 'text', text }]
  })
}

/** What is left of a text after what the gap before it carries. */
function rest(text: string, previous: GapItem['text'][number] | undefined): string {
  return previous?.kind === 'gap' ? text.slice(leading(text).length) : text
}

function leading(text: string): string {
  return /^\S*/u.exec(text)?.[0] ?? ''
}

function trailing(text: string): string {
  return /\S*$/u.exec(text)?.[0] ?? ''
}
