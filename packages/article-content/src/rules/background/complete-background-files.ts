import { backgroundFiles } from '../../source/background-files.ts'
import type { Rule } from '../rule.ts'

/** A story has no background, or all of its files: the four of facts, and the words of each language. */
export const completeBackgroundFiles: Rule = ({ slug, editions, files }) => {
  const required = [...backgroundFiles, ...editions.map(({ locale }) => `${locale}/background.yaml`)]
  const missing = required.filter((path) => !files.includes(path))
  if (missing.length === required.length) return []
  return missing.map((path) => ({
    file: `${slug}/${path}`,
    line: 1,
    rule: 'complete-background-files',
    expected: 'this file, since the story has a background',
    found: 'no such file',
  }))
}
