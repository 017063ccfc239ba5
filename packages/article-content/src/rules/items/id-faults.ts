import type { YamlPath } from '../../source/yaml-file.ts'
import type { Fault } from './fault.ts'

interface IdComparison {
  /** Of the list or record whose ids were found. */
  path: YamlPath
  expected: readonly string[]
  found: readonly string[]
  /** What was expected, in words: “the choices of the item”. */
  list: string
}

/** Every expected id that was not found, shown at the record, and every other id, shown at itself. */
export function idFaults({ path, expected, found, list }: IdComparison): Fault[] {
  return [
    ...expected
      .filter((id) => !found.includes(id))
      .map((id) => ({ path, expected: `${id}, one of ${list}`, found: 'nothing' })),
    ...found
      .filter((id) => !expected.includes(id))
      .map((id) => ({ path: [...path, id], expected: `only ${list}`, found: id })),
  ]
}
