import type { Problem } from '../../model/problem.ts'
import type { YamlFile, YamlPath } from '../../source/yaml-file.ts'

/** What is wrong with an item, and where in its file: a problem before its file and line are known. */
export interface Fault extends Pick<Problem, 'expected' | 'found' | 'hint'> {
  /** From the item. */
  path: YamlPath
}

/** The fault of the item `id` as a problem of the file that holds it. */
export function reportFault(rule: string, yaml: YamlFile<unknown>, id: string, fault: Fault): Problem {
  const { path, ...description } = fault
  return { file: yaml.file, ...yaml.positionOf([id, ...path]), rule, ...description }
}
