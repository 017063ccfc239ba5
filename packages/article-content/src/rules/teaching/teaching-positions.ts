import { blocksByPart } from '../../source/teaching/blocks-by-part.ts'
import { linksIn } from '../../source/teaching/links-in.ts'
import { readTarget } from '../../source/teaching/read-target.ts'
import type { SourceTeaching } from '../../source/teaching/source-teaching.ts'
import { entriesOfPart, type HeadedEntry } from './entries-of-part.ts'
import { judgeEachNotes, teachingProblem } from './teaching-problem.ts'

const rule = 'teaching-positions'

/** Of a contested topic several positions are given, and each names a source. */
export const teachingPositions = judgeEachNotes((teaching) => {
  const part = blocksByPart(teaching).parts.find(({ name }) => name === 'positions')
  if (!part) return []
  const positions = entriesOfPart(part.blocks)
  const tooFew = { file: teaching.file, line: part.line, rule, expected: 'several positions, each ### words' }
  return [
    ...(positions.length < 2 ? [{ ...tooFew, found: String(positions.length) }] : []),
    ...positions.filter((position) => !citesSource(position)).map((position) => uncited(teaching, position)),
  ]
})

function citesSource({ blocks }: HeadedEntry): boolean {
  return blocks.flatMap(linksIn).some(({ url }) => readTarget(url)?.kind === 'source')
}

function uncited(teaching: SourceTeaching, { heading }: HeadedEntry) {
  return teachingProblem(rule, teaching, heading, {
    expected: 'a source of this position, [words](source:id)',
    found: 'none',
  })
}
