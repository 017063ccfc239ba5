import type { Edition, LevelName, Paragraph, Story } from '@karda/article-content'

/** What is said beside a quotation: who said it and when, and that its words are a translation where they are. */
export interface QuotationNote {
  id: string
  occasion: string
  note?: string
}

/** The notes on the quotations that stand in a paragraph, in the order of the story's quotations. */
export function notesOfParagraph(
  story: Story,
  edition: Edition,
  level: LevelName,
  paragraph: Paragraph,
): QuotationNote[] {
  const segments = new Set(paragraph.segments.map((segment) => `${level}.${segment.id}`))
  return story.facts.quotations
    .filter((quotation) => segments.has(quotation.segment))
    .flatMap(({ id }) => {
      const words = edition.words.quotations[id]
      return words ? [{ id, ...words }] : []
    })
}
