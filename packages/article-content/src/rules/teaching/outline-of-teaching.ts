import type { Link, RootContent } from 'mdast'
import { linksIn } from '../../source/teaching/links-in.ts'
import { readPartHeading } from '../../source/teaching/read-part-heading.ts'
import { readTarget } from '../../source/teaching/read-target.ts'
import type { SourceTeaching } from '../../source/teaching/source-teaching.ts'

/** A block of teacher's notes without its words. */
export interface OutlinedBlock {
  line: number
  /** What every language must have alike, such as “a list of 3 entries with links to paragraph:p1”. */
  shape: string
}

/** The blocks of teacher's notes in their order, each with what it is, how long, and where its links lead. */
export function outlineOfTeaching({ tree }: SourceTeaching): OutlinedBlock[] {
  return tree.children.map((block) => {
    const urls = linksIn(block)
      .filter(leadsSomewhere)
      .map(({ url }) => url)
      .sort()
    const links = urls.length > 0 ? ` with links to ${urls.join(', ')}` : ''
    return { line: block.position?.start.line ?? 1, shape: `${nameOf(block)}${links}` }
  })
}

/** Which words are in another language differs; where links lead does not. */
function leadsSomewhere({ url }: Link): boolean {
  return readTarget(url)?.kind !== 'language' && !url.startsWith('part:')
}

function nameOf(block: RootContent): string {
  const part = readPartHeading(block)
  if (part) return `the part ${part.name}`
  if (block.type !== 'list') return `a ${block.type}`
  const { length } = block.children
  return `a ${block.ordered ? 'numbered list' : 'list'} of ${length} ${length === 1 ? 'entry' : 'entries'}`
}
