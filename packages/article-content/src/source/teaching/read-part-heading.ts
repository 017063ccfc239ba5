import type { Nodes } from 'mdast'
import { type TeachingPartName, teachingPartNameSchema } from '../../schema/teaching-part.ts'

/** The heading of a part, `## [Aims](part:aims)`. */
export interface PartHeading {
  name: TeachingPartName
  heading: string
}

/** The part that a block of teacher's notes opens; undefined where it opens none. */
export function readPartHeading(block: Nodes): PartHeading | undefined {
  if (block.type !== 'heading' || block.depth !== 2) return undefined
  const [link, ...rest] = block.children
  if (link?.type !== 'link' || rest.length > 0) return undefined
  const [words, ...others] = link.children
  const name = teachingPartNameSchema.safeParse(/^part:(.*)$/.exec(link.url)?.[1])
  if (!name.success || words?.type !== 'text' || others.length > 0) return undefined
  return { name: name.data, heading: words.value }
}
