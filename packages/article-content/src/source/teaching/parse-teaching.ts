import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { SourceTeaching } from './source-teaching.ts'

const processor = unified().use(remarkParse)

/** Reads teacher's notes; what they may not contain is reported by the rule `allowed-teaching-markdown`. */
export function parseTeaching(file: string, text: string): SourceTeaching {
  return { file, text, tree: processor.parse(text) }
}
