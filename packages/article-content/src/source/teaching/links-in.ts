import type { Link, Nodes } from 'mdast'

/** The links inside a block of teacher's notes, in reading order. */
export function linksIn(node: Nodes): Link[] {
  const own = node.type === 'link' ? [node] : []
  return 'children' in node ? [...own, ...node.children.flatMap(linksIn)] : own
}
