import type { Inline } from '@karda/article-content'

type Gloss = Extract<Inline, { kind: 'gloss' }>

/** A run of a sentence as it is set: a glossary mark carries what stands against it with no space between. */
export type SentenceRun =
  | { kind: 'plain'; inline: Exclude<Inline, { kind: 'gloss' }> }
  | { kind: 'mark'; gloss: Gloss; before: string; after: string }

/**
 * Joins each glossary mark with the signs and endings that stand against it, as in `(CSTO).` or `ՀԱՊԿ-ից`:
 * a button is an atomic box, and a line may break on either side of it unless the whole is kept together.
 */
export function glueMarks(inlines: readonly Inline[]): SentenceRun[] {
  const runs: SentenceRun[] = []
  let carried = ''
  inlines.forEach((inline, index) => {
    if (inline.kind === 'gloss') {
      const next = inlines[index + 1]
      runs.push({
        kind: 'mark',
        gloss: inline,
        before: carried,
        after: next?.kind === 'text' ? leading(next.text) : '',
      })
      carried = ''
      return
    }
    if (inline.kind !== 'text') {
      runs.push({ kind: 'plain', inline })
      return
    }
    const start = inlines[index - 1]?.kind === 'gloss' ? leading(inline.text).length : 0
    const rest = inline.text.slice(start)
    carried = inlines[index + 1]?.kind === 'gloss' ? trailing(rest) : ''
    const text = rest.slice(0, rest.length - carried.length)
    if (text !== '') runs.push({ kind: 'plain', inline: { kind: 'text', text } })
  })
  return runs
}

function leading(text: string): string {
  return /^\S*/u.exec(text)?.[0] ?? ''
}

function trailing(text: string): string {
  return /\S*$/u.exec(text)?.[0] ?? ''
}
