import { requiredTeachingParts } from '../../schema/teaching-part.ts'
import { blocksByPart } from '../../source/teaching/blocks-by-part.ts'
import { judgeEachNotes } from './teaching-problem.ts'

const rule = 'teaching-parts'

/** Teacher's notes have every part that none go without, each part once, and none is empty. */
export const teachingParts = judgeEachNotes((teaching) => {
  const { file } = teaching
  const { parts } = blocksByPart(teaching)
  const names = parts.map(({ name }) => name)
  return [
    ...requiredTeachingParts
      .filter((name) => !names.includes(name))
      .map((name) => ({ file, line: 1, rule, expected: `a part ## [words](part:${name})`, found: 'none' })),
    ...parts
      .filter(({ name }, index) => names.indexOf(name) < index)
      .map(({ name, line }) => ({ file, line, rule, expected: 'each part once', found: `${name} again` })),
    ...parts
      .filter(({ blocks }) => blocks.length === 0)
      .map(({ name, line }) => ({ file, line, rule, expected: 'words below the heading', found: name })),
  ]
})
