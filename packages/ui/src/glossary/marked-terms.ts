import type { Inline, LevelText } from '@karda/article-content'

/** Ids of the terms that a text marks, in the order of their first marks: the order of its notes on paper. */
export function markedTerms(text: LevelText): string[] {
  const terms = text.paragraphs.flatMap(({ segments }) => segments.flatMap(({ inlines }) => termsOf(inlines)))
  return [...new Set(terms)]
}

function termsOf(inlines: readonly Inline[]): string[] {
  return inlines.flatMap((inline) => {
    switch (inline.kind) {
      case 'gloss':
        return [inline.term]
      case 'emphasis':
      case 'link':
        return termsOf(inline.children)
      case 'text':
        return []
      default:
        return inline satisfies never
    }
  })
}
