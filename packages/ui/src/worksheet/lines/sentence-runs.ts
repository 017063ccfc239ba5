import type { Inline } from '@karda/article-content'
import type { LineRun } from './numbered-text.ts'

/** A sentence as runs that are set alike. A link is plain words: nobody can follow it on paper. */
export function sentenceRuns(inlines: readonly Inline[]): LineRun[] {
  return inlines.flatMap((inline): LineRun[] => {
    switch (inline.kind) {
      case 'text':
        return [{ kind: 'plain', text: inline.text }]
      case 'gloss':
        return [{ kind: 'term', term: inline.term, text: inline.text }]
      case 'emphasis':
        return sentenceRuns(inline.children).map((run) =>
          run.kind === 'plain' ? { kind: 'emphasis', text: run.text } : run,
        )
      case 'link':
        return sentenceRuns(inline.children)
      default:
        return inline satisfies never
    }
  })
}
