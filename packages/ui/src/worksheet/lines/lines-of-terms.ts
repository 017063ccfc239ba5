import type { NumberedParagraph } from './numbered-text.ts'

/** A glossary term, and the number of the first line that marks it. */
export interface TermLine {
  term: string
  line: number
}

/** The terms that a story marks, in the order of their first marks. */
export function linesOfTerms(paragraphs: readonly NumberedParagraph[]): TermLine[] {
  const lineByTerm = new Map<string, number>()
  for (const { number, parts } of paragraphs.flatMap(({ lines }) => lines)) {
    for (const run of parts.flatMap(({ runs }) => runs)) {
      if (run.kind === 'term' && !lineByTerm.has(run.term)) lineByTerm.set(run.term, number)
    }
  }
  return [...lineByTerm].map(([term, line]) => ({ term, line }))
}
