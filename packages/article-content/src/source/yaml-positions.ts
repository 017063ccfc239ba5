import { type Document, isMap, isNode, isScalar } from 'yaml'
import { alignToSource } from './align-to-source.ts'
import { positionAt } from './position.ts'
import type { YamlFile, YamlPath } from './yaml-file.ts'

/** Answers where in `text` the values of the `document` read from it stand. */
export function locateValues(
  document: Document,
  text: string,
): Pick<YamlFile<unknown>, 'positionOf' | 'positionIn'> {
  return {
    positionOf: (path) => positionAt(text, offsetOf(document, path)),
    positionIn: (path, index) => positionAt(text, offsetIn(document, text, path, index)),
  }
}

/** A value of one line is shown at itself, a map or a list at the key that names it. */
function offsetOf(document: Document, path: YamlPath): number {
  if (path.length === 0) return 0
  const node = document.getIn(path, true)
  if (isScalar(node) && node.range) return node.range[0]
  const parent = document.getIn(path.slice(0, -1), true)
  const name = String(path.at(-1))
  const pair = isMap(parent)
    ? parent.items.find(({ key }) => isScalar(key) && String(key.value) === name)
    : undefined
  if (pair && isScalar(pair.key) && pair.key.range) return pair.key.range[0]
  if (isNode(node) && node.range) return node.range[0]
  return offsetOf(document, path.slice(0, -1))
}

function offsetIn(document: Document, text: string, path: YamlPath, index: number): number {
  const node = document.getIn(path, true)
  if (!isScalar(node) || !node.range || typeof node.value !== 'string') return offsetOf(document, path)
  const start = node.range[0] + blockHeaderLength(text.slice(node.range[0]))
  return alignToSource(node.value, text, start)[index] ?? node.range[1]
}

/** Length of a block scalar's first line, `>-` or `|`, which holds none of its text. */
function blockHeaderLength(source: string): number {
  return /^[|>][-+\d]*(?:[ \t]+#.*)?\n/.exec(source)?.[0].length ?? 0
}
