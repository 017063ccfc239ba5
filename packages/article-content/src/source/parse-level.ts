import type { PhrasingContent, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { LevelName } from '../schema/level-name.ts'
import { collectSegments } from './collect-segments.ts'
import type { SourceLevel } from './source-story.ts'

const processor = unified().use(remarkParse)

/**
 * Reads a level's Markdown into paragraphs and segments: a blank line ends a paragraph, a line is a segment.
 * What stories may not contain is left out here and reported by the rule `allowed-markdown`.
 */
export function parseLevel(file: string, level: LevelName, text: string): SourceLevel {
  const tree = processor.parse(text)
  const paragraphs = tree.children.flatMap(paragraphContent).map((children, index) => {
    const id = `p${index + 1}`
    const segments = collectSegments(children, text, id)
    return { id, line: segments[0]?.line ?? 1, segments }
  })
  return { file, level, text, tree, paragraphs }
}

function paragraphContent(block: RootContent): PhrasingContent[][] {
  return block.type === 'paragraph' ? [block.children] : []
}
