import type { Rule } from '../rule.ts'

/** A story has no items, or all of their files: facts, answer key, and the words of each language. */
export const completeItemFiles: Rule = ({ slug, editions, files }) => {
  const itemFiles = ['items.yaml', 'answer-key.yaml', ...editions.map(({ locale }) => `${locale}/items.yaml`)]
  const missing = itemFiles.filter((path) => !files.includes(path))
  if (missing.length === itemFiles.length) return []
  return missing.map((path) => ({
    file: `${slug}/${path}`,
    line: 1,
    rule: 'complete-item-files',
    expected: 'this file, since the story has items',
    found: 'no such file',
  }))
}
