import {
  type Edition,
  type LevelName,
  type Paragraph,
  type Story,
  segmentsAtLevel,
} from '@karda/article-content'

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
  const here = new Set(paragraph.segments.map(({ id }) => id))
  return story.facts.quotations
    .filter(({ segments }) => segmentsAtLevel(segments, level).some((id) => here.has(id)))
    .flatMap(({ id }) => {
      const words = edition.words.quotations[id]
      return words ? [{ id, ...words }] : []
    })
}
