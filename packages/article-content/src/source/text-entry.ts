import type { TextKind } from './located-text.ts'
import type { YamlPath } from './yaml-file.ts'

/** A text of a YAML file by its path; undefined where the file does without it. */
export type TextEntry = [path: YamlPath, kind: TextKind, text: string | undefined]
