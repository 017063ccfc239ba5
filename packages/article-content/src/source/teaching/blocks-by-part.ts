import type { RootContent } from 'mdast'
import type { PartHeading } from './read-part-heading.ts'
import { readPartHeading } from './read-part-heading.ts'
import type { SourceTeaching } from './source-teaching.ts'

/** A part of teacher's notes as its file holds it. */
export interface SourcePart extends PartHeading {
  /** Line of its heading, from 1. */
  line: number
  blocks: RootContent[]
}

/** Teacher's notes as their file holds them: what stands before the first part, and the parts. */
export function blocksByPart({ tree }: SourceTeaching): { lead: RootContent[]; parts: SourcePart[] } {
  const lead: RootContent[] = []
  const parts: SourcePart[] = []
  for (const block of tree.children) {
    const heading = readPartHeading(block)
    if (heading) parts.push({ ...heading, line: block.position?.start.line ?? 1, blocks: [] })
    else (parts.at(-1)?.blocks ?? lead).push(block)
  }
  return { lead, parts }
}
