import type { Position } from './position.ts'

/** Keys and list indexes that lead from a YAML file's root to a value. */
export type YamlPath = readonly (string | number)[]

/** A YAML file that its schema accepted, with the way back from a value to its place. */
export interface YamlFile<Data> {
  /** Path from the folder of stories. */
  file: string
  data: Data
  /** Place of the value at `path`, or of the nearest value above it that the file has. */
  positionOf(path: YamlPath): Position
  /** Place of one character of the string at `path`; `index` counts UTF-16 units of the string. */
  positionIn(path: YamlPath, index: number): Position
}
