import fc from 'fast-check'
import { expect, it } from 'vitest'
import { parseLevel } from './parse-level.ts'

const word = fc.stringMatching(/^[a-zա-և]{1,8}$/)
const line = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => words.join(' '))
const paragraphs = fc.array(fc.array(line, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 })

it('gives back every line of every paragraph, each character at its line and column', () => {
  fc.assert(
    fc.property(paragraphs, (texts) => {
      const file = texts.map((lines) => lines.join('\n')).join('\n\n')
      const level = parseLevel('a/en/full.md', 'full', file)
      expect(level.paragraphs.map(({ segments }) => segments.map((segment) => segment.text))).toEqual(texts)
      const fileLines = file.split('\n')
      for (const segment of level.paragraphs.flatMap((paragraph) => paragraph.segments)) {
        const read = segment.columns.map((column) => fileLines[segment.line - 1]?.[column - 1])
        expect(read.join('')).toBe(segment.text)
      }
    }),
  )
})
