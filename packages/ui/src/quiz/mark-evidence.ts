/** The attribute of a sentence that decides a question; style sheets draw it. */
export const evidenceMark = 'data-evidence'

/** What is asked of an element that is marked. */
interface Markable {
  getAttribute(name: string): string | null
  toggleAttribute(name: string, force: boolean): boolean
}

/** Marks those of the sentences whose `data-segment` is asked for, and unmarks all others; returns the marked ones in order. */
export function markEvidence<Sentence extends Markable>(
  sentences: Iterable<Sentence>,
  segments: readonly string[],
): Sentence[] {
  return [...sentences].filter((sentence) =>
    sentence.toggleAttribute(evidenceMark, segments.includes(sentence.getAttribute('data-segment') ?? '')),
  )
}
