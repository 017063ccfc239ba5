import type { TeachingBlock, TeachingInline, TeachingNotes } from '@karda/article-content'

/** Ids of the sources that notes cite, in the order of their first citations: a source's place is its number. */
export function citedSources({ lead, parts }: TeachingNotes): string[] {
  const blocks = [...lead, ...parts.flatMap((part) => part.blocks)]
  return [...new Set(blocks.flatMap(inlinesOf).flatMap(sourcesIn))]
}

function inlinesOf(block: TeachingBlock): TeachingInline[] {
  return block.kind === 'list' ? block.entries.flat() : block.inlines
}

function sourcesIn(inline: TeachingInline): string[] {
  if (inline.kind === 'text') return []
  const inner = inline.children.flatMap(sourcesIn)
  return inline.kind === 'link' && inline.target.kind === 'source' ? [inline.target.id, ...inner] : inner
}
