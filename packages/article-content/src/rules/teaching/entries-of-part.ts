import type { Heading, RootContent } from 'mdast'

/** A question or a position with what stands below its heading. */
export interface HeadedEntry {
  heading: Heading
  blocks: RootContent[]
}

/** The headings of a part of teacher's notes, each with the blocks up to the next. */
export function entriesOfPart(blocks: readonly RootContent[]): HeadedEntry[] {
  const entries: HeadedEntry[] = []
  for (const block of blocks) {
    if (block.type === 'heading') entries.push({ heading: block, blocks: [] })
    else entries.at(-1)?.blocks.push(block)
  }
  return entries
}
