import type { PhrasingContent, Text } from 'mdast'
import type { Inline } from '../model/inline.ts'
import { alignToSource } from './align-to-source.ts'
import { positionAt } from './position.ts'
import type { SourceSegment } from './source-story.ts'

/** A piece of a line: its markup, its plain text, and the offset in the file of each character of that text. */
interface Piece {
  inlines: Inline[]
  text: string
  offsets: number[]
}

/** Splits a paragraph's Markdown into its lines, each a segment `p3s1`, `p3s2`, … of paragraph `p3`. */
export function collectSegments(
  content: readonly PhrasingContent[],
  source: string,
  paragraphId: string,
): SourceSegment[] {
  const lines: Piece[][] = [[]]
  for (const node of content) {
    const [rest, ...nextLines] =
      node.type === 'text' ? splitAtLineEnds(node, source) : [readInline(node, source)]
    if (rest) lines.at(-1)?.push(rest)
    lines.push(...nextLines.map((piece) => [piece]))
  }
  return lines.map((pieces, index) => toSegment(joinPieces(pieces), source, `${paragraphId}s${index + 1}`))
}

function toSegment(line: Piece, source: string, id: string): SourceSegment {
  const start = line.offsets[0] ?? 0
  const place = positionAt(source, start)
  const columns = line.offsets.map((offset) => offset - start + place.column)
  return { id, text: line.text, inlines: line.inlines, line: place.line, columns }
}

function splitAtLineEnds(node: Text, source: string): Piece[] {
  const offsets = alignToSource(node.value, source, node.position?.start.offset ?? 0)
  let start = 0
  return node.value.split('\n').map((text) => {
    const piece = { inlines: textInlines(text), text, offsets: offsets.slice(start, start + text.length) }
    start += text.length + 1
    return piece
  })
}

function textInlines(text: string): Inline[] {
  return text === '' ? [] : [{ kind: 'text', text }]
}

/** Text, emphasis and links as the model knows them; anything else as the words it holds, or nothing. */
function readInline(node: PhrasingContent, source: string): Piece {
  if (node.type === 'text') {
    const offsets = alignToSource(node.value, source, node.position?.start.offset ?? 0)
    return { inlines: textInlines(node.value), text: node.value, offsets }
  }
  if (!('children' in node)) return { inlines: [], text: '', offsets: [] }
  const inner = joinPieces(node.children.map((child) => readInline(child, source)))
  return { ...inner, inlines: wrap(node, inner) }
}

function joinPieces(pieces: readonly Piece[]): Piece {
  return {
    inlines: pieces.flatMap((piece) => piece.inlines),
    text: pieces.map((piece) => piece.text).join(''),
    offsets: pieces.flatMap((piece) => piece.offsets),
  }
}

function wrap(node: PhrasingContent, inner: Piece): Inline[] {
  if (node.type === 'emphasis') return [{ kind: 'emphasis', children: inner.inlines }]
  if (node.type !== 'link') return inner.inlines
  const term = /^gloss:(.*)$/.exec(node.url)?.[1]
  if (term !== undefined) return [{ kind: 'gloss', term, text: inner.text }]
  return [{ kind: 'link', url: node.url, children: inner.inlines }]
}
