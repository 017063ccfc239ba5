import type { Heading, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast'
import { alignToSource } from '../align-to-source.ts'
import type { LocatedText, TextKind } from '../located-text.ts'
import { positionAt } from '../position.ts'
import { readPartHeading } from './read-part-heading.ts'
import { readTarget } from './read-target.ts'
import type { SourceTeaching } from './source-teaching.ts'

/** A text of teacher's notes: which block of the file it is, or in which entry of that list. */
export interface TeachingText extends LocatedText {
  /** Place of the block in the file, and of the entry in its list, from 0. */
  path: readonly number[]
}

/**
 * Every text of teacher's notes. Words in another language are replaced by as many U+FFFC: the rules of the language
 * around them are not theirs.
 */
export function textsOfTeaching(teaching: SourceTeaching): TeachingText[] {
  const { children } = teaching.tree
  return children.flatMap((block, index) => {
    const leadsToList = children[index + 1]?.type === 'list'
    return textsOfBlock(block, leadsToList).map(({ node, kind, path }) => ({
      ...locate(node.children, teaching, kind),
      path: [index, ...path],
    }))
  })
}

interface BlockText {
  node: Heading | Paragraph
  kind: TextKind
  path: number[]
}

function textsOfBlock(block: RootContent, leadsToList: boolean): BlockText[] {
  switch (block.type) {
    case 'heading':
      return [{ node: block, kind: readPartHeading(block) ? 'phrase' : 'label', path: [] }]
    case 'paragraph':
      // What a list follows need not be whole sentences.
      return [{ node: block, kind: leadsToList ? 'label' : 'sentences', path: [] }]
    case 'list':
      return block.children.flatMap(textsOfEntry)
    default:
      return []
  }
}

function textsOfEntry({ children }: ListItem, index: number): BlockText[] {
  return children.flatMap((node) =>
    node.type === 'paragraph' ? [{ node, kind: 'label' as const, path: [index] }] : [],
  )
}

function locate(content: readonly PhrasingContent[], { file, text }: SourceTeaching, kind: TextKind) {
  const pieces = content.map((node) => readPiece(node, text))
  const offsets = pieces.flatMap((piece) => piece.offsets)
  return {
    file,
    kind,
    text: pieces.map((piece) => piece.text).join(''),
    positionAt: (index: number) => positionAt(text, offsets[index] ?? (offsets.at(-1) ?? 0) + 1),
  }
}

interface Piece {
  text: string
  /** Offset in the file of each UTF-16 unit of `text`. */
  offsets: number[]
}

function readPiece(node: PhrasingContent, source: string): Piece {
  if (node.type === 'text') {
    const offsets = alignToSource(node.value, source, node.position?.start.offset ?? 0)
    return { text: node.value.replaceAll('\n', ' '), offsets }
  }
  if (!('children' in node)) return { text: '', offsets: [] }
  const pieces = node.children.map((child) => readPiece(child, source))
  const text = pieces.map((piece) => piece.text).join('')
  const isForeign = node.type === 'link' && readTarget(node.url)?.kind === 'language'
  return {
    text: isForeign ? '\ufffc'.repeat(text.length) : text,
    offsets: pieces.flatMap((piece) => piece.offsets),
  }
}
