import type { LocaleCode } from '@karda/i18n'
import type { ListItem, PhrasingContent, RootContent } from 'mdast'
import type { StoryTeaching, TeachingBlock, TeachingInline, TeachingNotes } from '../../model/teaching.ts'
import type { SourceStory } from '../source-story.ts'
import { blocksByPart } from './blocks-by-part.ts'
import { readTarget } from './read-target.ts'
import type { SourceTeaching } from './source-teaching.ts'

/** The story's teacher's notes, or undefined where it has none. */
export function buildTeaching({ slug, editions }: SourceStory): StoryTeaching | undefined {
  const notes: Partial<Record<LocaleCode, TeachingNotes>> = {}
  for (const { locale, teaching } of editions) if (teaching) notes[locale] = buildNotes(teaching)
  return Object.keys(notes).length > 0 ? { slug, notes } : undefined
}

function buildNotes(teaching: SourceTeaching): TeachingNotes {
  const { lead, parts } = blocksByPart(teaching)
  return {
    lead: lead.flatMap(readBlock),
    parts: parts.map(({ name, heading, blocks }) => ({ name, heading, blocks: blocks.flatMap(readBlock) })),
  }
}

/** The block as pages see it; nothing where the rules refuse it. */
function readBlock(block: RootContent): TeachingBlock[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [{ kind: block.type, inlines: block.children.flatMap(readInline) }]
    case 'list':
      return [{ kind: 'list', isOrdered: block.ordered === true, entries: block.children.map(readEntry) }]
    default:
      return []
  }
}

function readEntry({ children: [only] }: ListItem): TeachingInline[] {
  return only?.type === 'paragraph' ? only.children.flatMap(readInline) : []
}

function readInline(node: PhrasingContent): TeachingInline[] {
  switch (node.type) {
    case 'text':
      // A line's end inside a paragraph is where its author broke the line, nothing more.
      return [{ kind: 'text', text: node.value.replaceAll('\n', ' ') }]
    case 'emphasis':
      return [{ kind: 'emphasis', children: node.children.flatMap(readInline) }]
    case 'link': {
      const target = readTarget(node.url)
      const children = node.children.flatMap(readInline)
      return target ? [{ kind: 'link', target, children }] : children
    }
    default:
      return []
  }
}
